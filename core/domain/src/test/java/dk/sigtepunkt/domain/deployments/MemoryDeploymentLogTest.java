package dk.sigtepunkt.domain.deployments;

final class MemoryDeploymentLogTest extends DeploymentLogContract {
    @Override
    protected DeploymentLog opened() {
        return new MemoryDeploymentLog();
    }
}
