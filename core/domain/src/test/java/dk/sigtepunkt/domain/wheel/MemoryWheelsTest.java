package dk.sigtepunkt.domain.wheel;

final class MemoryWheelsTest extends WheelStoreContract {
    private final MemoryWheels wheels = new MemoryWheels();

    @Override
    protected WheelStore wheels() {
        return wheels;
    }
}
