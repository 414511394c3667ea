package dk.sigtepunkt.domain.credentials;

import java.util.List;

final class MemoryCredentialsTest extends CredentialsContract {
    private final MemoryCredentials memory = new MemoryCredentials();

    @Override
    protected Credentials opened() {
        return memory;
    }

    @Override
    protected Credentials again() {
        return memory;
    }

    @Override
    protected List<String> acts() {
        return memory.acts();
    }
}
