package dev.stackwright.engine;

import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.support.EngineLab;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;

@Tag("engine")
@ResourceLock("engine-lab")
class DockerRuntime20Test extends ContainerRuntimeContract {

    @Override
    ContainerRuntime connect() throws EngineProblem {
        return DockerEngine.connect(Address.socket(EngineLab.require().socket("20"), "the laboratory"));
    }

    @Override
    void print(String container, String line) throws Exception {
        String script = "echo " + line + " > /proc/1/fd/1";
        EngineLab.require().docker("20", "exec", container, "sh", "-c", script);
    }
}
