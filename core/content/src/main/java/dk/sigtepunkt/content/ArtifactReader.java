package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.BundleHeaders;
import dk.sigtepunkt.content.internal.CommitteeJar;
import dk.sigtepunkt.content.internal.Findings;
import dk.sigtepunkt.content.internal.Utf8;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Strategy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody hands in: a committee bundle (a jar) or a committee file that stands alone. It is accepted whole,
 * or refused whole with everything that is wrong; nothing in it is run.
 */
public final class ArtifactReader {
    /** The most bytes an artifact may have, and the most a jar may unpack to. */
    public static final int MOST_BYTES = 50_000_000;

    private static final Pattern ID = Pattern.compile("(?m)^id:[ \\t]*[\"']?([^\"'\\s#]+)");

    private final CommitteeReader reader;

    /** @param strategies whose sigtepunkter the content may name; empty leaves that one check out */
    public ArtifactReader(List<Strategy> strategies) {
        this.reader = new CommitteeReader(strategies);
    }

    /** @param name the file's name; its ending says what it is */
    public ArtifactResult read(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (bytes.length > MOST_BYTES) {
            return refused(name, "Filen er på mere end %d MB.".formatted(MOST_BYTES / 1_000_000));
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return alone(name, bytes);
        }
        return lower.endsWith(".jar")
                ? jar(name, bytes)
                : refused(name, "Filen er hverken en udvalgsfil (*.committee.yaml) eller et udvalgsbundle (*.jar).");
    }

    private ArtifactResult alone(String name, byte[] bytes) {
        Optional<String> text = Utf8.text(bytes);
        if (text.isEmpty()) {
            return refused(name, Utf8.NOT_UTF8);
        }
        return reader.readAlone(name, text.get())
                .fold(
                        accepted -> new ArtifactResult.Accepted(accepted, accepted.version(), Optional.empty()),
                        refused -> new ArtifactResult.Refused(id(text.get()), refused.findings()));
    }

    private ArtifactResult jar(String name, byte[] bytes) {
        Findings findings = new Findings(name);
        Optional<CommitteeJar> jar = CommitteeJar.read(bytes, findings);
        if (jar.isEmpty()) {
            return new ArtifactResult.Refused(Optional.empty(), findings.sorted());
        }
        BundleHeaders headers = BundleHeaders.of(jar.get().manifest());
        headers.check(findings);
        Optional<ReadResult> content = jar.get()
                .text(CommitteeJar.COMMITTEE_FILE)
                .map(text -> reader.read(CommitteeJar.COMMITTEE_FILE, text, jar.get()));
        content.map(result -> result.fold(
                        accepted -> headers.others(accepted.committee().id(), name), ReadResult.Refused::findings))
                .ifPresent(findings::addAll);
        return findings.none() && content.orElseThrow() instanceof ReadResult.Accepted accepted
                ? new ArtifactResult.Accepted(accepted, headers.version(), headers.symbolicName())
                : new ArtifactResult.Refused(committee(jar.get(), headers), findings.sorted());
    }

    private static Optional<CommitteeId> committee(CommitteeJar jar, BundleHeaders headers) {
        return jar.text(CommitteeJar.COMMITTEE_FILE).flatMap(ArtifactReader::id).or(headers::committee);
    }

    /** The id line of a committee file, also when the rest of it cannot be read. */
    private static Optional<CommitteeId> id(String text) {
        Matcher line = ID.matcher(text);
        return line.find() ? BundleHeaders.id(line.group(1)) : Optional.empty();
    }

    private static ArtifactResult refused(String name, String sentence) {
        return new ArtifactResult.Refused(Optional.empty(), List.of(Finding.quotingNothing(name, 0, sentence)));
    }
}
