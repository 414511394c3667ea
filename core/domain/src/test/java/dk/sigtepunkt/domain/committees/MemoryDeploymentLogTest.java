package dk.sigtepunkt.domain.committees;

final class MemoryDeploymentLogTest extends DeploymentLogContract {
    @Override
    protected DeploymentLog opened() {
        return new MemoryDeploymentLog();
    }
}
