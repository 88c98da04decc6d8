package dev.stackwright.engine;

class MemoryRuntimeTest extends ContainerRuntimeContract {

    private final MemoryRuntime memory = new MemoryRuntime();

    @Override
    ContainerRuntime connect() {
        return memory;
    }

    @Override
    void print(String container, String line) throws EngineProblem {
        memory.print(container, line);
    }
}
