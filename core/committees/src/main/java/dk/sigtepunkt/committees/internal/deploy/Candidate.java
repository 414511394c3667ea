package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Identity;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.deployments.ArtifactFile;

/** What was handed in, after it has passed every check that can be made before it is installed. */
final class Candidate {
    private final ArtifactFile source;
    private final Committee content;
    private final Identity identity;
    private final byte[] jar;
    private final String letIn;

    Candidate(ArtifactFile source, Committee content, Identity identity, byte[] jar) {
        this(source, content, identity, jar, "");
    }

    private Candidate(ArtifactFile source, Committee content, Identity identity, byte[] jar, String letIn) {
        this.source = source;
        this.content = content;
        this.identity = identity;
        this.jar = jar.clone();
        this.letIn = letIn;
    }

    Candidate from(ArtifactFile other) {
        return new Candidate(other, content, identity, jar, letIn);
    }

    /** @param note what is to be told of who let it in; may be empty */
    Candidate letInBy(String note) {
        return new Candidate(source, content, identity, jar, note);
    }

    String letIn() {
        return letIn;
    }

    ArtifactFile source() {
        return source;
    }

    Committee content() {
        return content;
    }

    Identity identity() {
        return identity;
    }

    /** The bundle: the file itself, or what was made of a committee file that stands alone. */
    byte[] jar() {
        return jar.clone();
    }
}
