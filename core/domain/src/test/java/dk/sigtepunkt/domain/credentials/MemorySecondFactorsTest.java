package dk.sigtepunkt.domain.credentials;

import java.util.List;

final class MemorySecondFactorsTest extends SecondFactorsContract {
    private final MemorySecondFactors memory = new MemorySecondFactors();

    @Override
    protected SecondFactors opened() {
        return memory;
    }

    @Override
    protected SecondFactors again() {
        return memory;
    }

    @Override
    protected List<String> acts() {
        return memory.acts();
    }
}
