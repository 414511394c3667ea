package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Identity;
import dk.sigtepunkt.contracts.committee.Committee;

/** What was handed in, after it has passed every check that can be made before it is installed. */
final class Candidate {
    private final Source source;
    private final Committee content;
    private final Identity identity;
    private final byte[] jar;

    Candidate(Source source, Committee content, Identity identity, byte[] jar) {
        this.source = source;
        this.content = content;
        this.identity = identity;
        this.jar = jar.clone();
    }

    /** @param sha256 of the file that was handed in, hexadecimal */
    record Source(String file, String sha256) {}

    Candidate from(Source other) {
        return new Candidate(other, content, identity, jar);
    }

    Source source() {
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
