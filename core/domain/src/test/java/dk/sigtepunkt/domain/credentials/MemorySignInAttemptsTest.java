package dk.sigtepunkt.domain.credentials;

import java.util.List;

final class MemorySignInAttemptsTest extends SignInAttemptsContract {
    private final MemorySignInAttempts memory = new MemorySignInAttempts();

    @Override
    protected SignInAttempts opened() {
        return memory;
    }

    @Override
    protected SignInAttempts again() {
        return memory;
    }

    @Override
    protected List<String> acts() {
        return memory.acts();
    }
}
