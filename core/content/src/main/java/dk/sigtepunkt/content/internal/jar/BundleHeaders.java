package dk.sigtepunkt.content.internal.jar;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.Versions;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * What a committee bundle's manifest says of it.
 *
 * @param symbolicName empty when the header is missing
 * @param version as {@code 1.2.3} or {@code 1.2.3.qualifier} when it is one
 * @param named the committees the bundle says that it provides
 */
public record BundleHeaders(Optional<String> symbolicName, String version, List<String> named) {
    private static final JarWords WORDS = JarWords.danish();
    private static final Pattern SYMBOLIC_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern CAPABILITY = Pattern.compile(
            "(?:^|,)\\s*sigtepunkt\\.committee\\s*;[^,]*?\\bsigtepunkt\\.committee(?::String)?\\s*=\\s*\"?([^\",;\\s]*)");

    public BundleHeaders {
        named = List.copyOf(named);
    }

    public static BundleHeaders of(Manifest manifest) {
        Attributes headers = manifest.getMainAttributes();
        Optional<String> name = Optional.ofNullable(headers.getValue("Bundle-SymbolicName"))
                .map(header -> header.split(";", 2)[0].strip())
                .filter(header -> !header.isEmpty());
        String version = Optional.ofNullable(headers.getValue("Bundle-Version")).orElse("0.0.0");
        List<String> named = Optional.ofNullable(headers.getValue("Provide-Capability")).stream()
                .flatMap(header -> CAPABILITY.matcher(header).results())
                .map(clause -> clause.group(1))
                .toList();
        return new BundleHeaders(name, Versions.of(version).orElse(version.strip()), named);
    }

    public void check(Findings findings) {
        if (symbolicName.isEmpty()) {
            findings.quotingNothing(0, WORDS.noSymbolicName());
        } else if (!SYMBOLIC_NAME.matcher(symbolicName.get()).matches()) {
            findings.add(0, WORDS.badSymbolicName(symbolicName.get()));
        }
        if (Versions.of(version).isEmpty()) {
            findings.add(0, WORDS.badVersion(version));
        }
    }

    /** The bundle gives itself out for the committee its content is of, and for no other; one finding for each other. */
    public List<Finding> others(CommitteeId committee, String jar) {
        return named.stream()
                .filter(other -> !other.equals(committee.value()))
                .map(other -> WORDS.otherCommittee(other, committee))
                .map(wording -> new Finding(jar, 0, wording.sentence(), wording.kind()))
                .toList();
    }

    public Optional<CommitteeId> committee() {
        return named.stream().map(BundleHeaders::id).flatMap(Optional::stream).findFirst();
    }

    /** The committee that a word names; empty when it cannot be an id. */
    public static Optional<CommitteeId> id(String word) {
        try {
            return Optional.of(new CommitteeId(word));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
