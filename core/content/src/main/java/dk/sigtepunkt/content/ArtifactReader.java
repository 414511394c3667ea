package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.jar.BundleHeaders;
import dk.sigtepunkt.content.internal.jar.CommitteeJar;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.Utf8;
import dk.sigtepunkt.content.internal.yaml.YamlWords;
import dk.sigtepunkt.content.result.ArtifactResult;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what somebody hands in: a committee bundle (a jar) or a committee file that stands alone. It is accepted whole,
 * or refused whole with everything that is wrong; nothing in it is run.
 */
public final class ArtifactReader {
    private static final ArtifactWords WORDS = ArtifactWords.danish();
    private static final YamlWords YAML = YamlWords.danish();

    private final CommitteeReader reader;

    /** For content that is only looked at: it does not matter in which municipality. */
    public ArtifactReader(List<Strategy> strategies) {
        this(strategies, Municipality.UNNAMED);
    }

    /**
     * @param strategies whose sigtepunkter the content may name; empty leaves that one check out
     * @param municipality whose figures they are where the content names no area
     */
    public ArtifactReader(List<Strategy> strategies, Municipality municipality) {
        this.reader = new CommitteeReader(strategies, municipality);
    }

    /** @param name the file's name; its ending says what it is */
    public ArtifactResult read(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (bytes.length > FileLimit.BYTES) {
            return refused(name, FileLimit.SENTENCE);
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return alone(name, bytes);
        }
        return lower.endsWith(".jar") ? jar(name, bytes) : refused(name, WORDS.neitherFileNorBundle());
    }

    private ArtifactResult alone(String name, byte[] bytes) {
        Optional<String> text = Utf8.text(bytes);
        if (text.isEmpty()) {
            return refused(name, YAML.notUtf8());
        }
        return reader.readAlone(name, text.get())
                .fold(
                        accepted -> new ArtifactResult.Accepted(accepted, accepted.version(), Optional.empty()),
                        refused ->
                                new ArtifactResult.Refused(CommitteeReader.statedId(text.get()), refused.findings()));
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
        return jar.text(CommitteeJar.COMMITTEE_FILE)
                .flatMap(CommitteeReader::statedId)
                .or(headers::committee);
    }

    private static ArtifactResult refused(String name, String sentence) {
        return new ArtifactResult.Refused(Optional.empty(), List.of(Finding.quotingNothing(name, 0, sentence)));
    }
}
