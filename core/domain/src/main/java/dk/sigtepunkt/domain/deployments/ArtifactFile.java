package dk.sigtepunkt.domain.deployments;

/**
 * The file that something of a committee came from.
 *
 * @param name a file's name, or the place in the distribution; empty when there was none
 * @param sha256 hexadecimal; empty when it is not known
 */
public record ArtifactFile(String name, String sha256) {
    public static final ArtifactFile NONE = new ArtifactFile("", "");

    public static ArtifactFile of(Artifact artifact) {
        return new ArtifactFile(artifact.name(), artifact.sha256());
    }
}
