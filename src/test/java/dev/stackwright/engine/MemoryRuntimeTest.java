package dev.stackwright.engine;

class MemoryRuntimeTest extends ContainerRuntimeContract {

    @Override
    ContainerRuntime connect() {
        return new MemoryRuntime();
    }
}
