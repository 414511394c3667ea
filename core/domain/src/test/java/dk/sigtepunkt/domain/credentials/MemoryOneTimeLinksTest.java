package dk.sigtepunkt.domain.credentials;

import java.util.List;

final class MemoryOneTimeLinksTest extends OneTimeLinksContract {
    private final MemoryCredentials memory = new MemoryCredentials();

    @Override
    protected OneTimeLinks opened() {
        return memory;
    }

    @Override
    protected Credentials passwords() {
        return memory;
    }

    @Override
    protected List<String> acts() {
        return memory.acts();
    }
}
