package dev.stackwright.engine;

/// Who answers: the engine's version, the API version that is spoken with it, and whether it runs on this machine, so
/// that its ports are this machine's.
public record EngineInfo(String version, ApiVersion api, boolean local, String address) {}
