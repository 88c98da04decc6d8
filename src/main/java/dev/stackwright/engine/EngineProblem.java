package dev.stackwright.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that a container engine could not or would not do. The message is a sentence for the user with cause and
/// remedy.
public final class EngineProblem extends Exception {

    /// What went wrong, for callers that offer a remedy of their own.
    public enum Kind {
        NO_ENGINE,
        NO_SOCKET,
        ACCESS_DENIED,
        CONNECTION_REFUSED,
        API_VERSION,
        ENGINE_GONE,
        TIMEOUT,
        CANCELLED,
        IMAGE_MISSING,
        IMAGE_DENIED,
        RATE_LIMIT,
        REGISTRY_UNREACHABLE,
        BUILD_FAILED,
        PORT_TAKEN,
        NAME_TAKEN,
        PROJECT_ELSEWHERE,
        BIND_MISSING,
        SECRET_MISSING,
        INVALID,
        UNHEALTHY,
        EXITED,
        COMMAND_NOT_FOUND,
        ADDRESSES_EXHAUSTED,
        DISK_FULL,
        IN_USE,
        NOT_FOUND,
        OTHER
    }

    private final Kind kind;
    private final @Nullable String service;

    /// A problem that concerns no single service.
    public EngineProblem(Kind kind, String message) {
        this(kind, message, null, null);
    }

    /// A problem with what caused it.
    public EngineProblem(Kind kind, String message, @Nullable Throwable cause) {
        this(kind, message, null, cause);
    }

    private EngineProblem(Kind kind, String message, @Nullable String service, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.service = service;
    }

    /// What went wrong.
    public Kind kind() {
        return kind;
    }

    /// The sentence for the user.
    public String message() {
        String message = getMessage();
        return message == null ? kind.name() : message;
    }

    /// The service that it happened to, if it was one.
    public Optional<String> service() {
        return Optional.ofNullable(service);
    }

    /// The same problem, said to have happened to `service`.
    public EngineProblem at(String service) {
        return new EngineProblem(kind, message(), service, this);
    }

    /// The same problem with another sentence behind its own.
    public EngineProblem with(String sentence) {
        return new EngineProblem(kind, message() + " " + sentence, service, this);
    }
}
