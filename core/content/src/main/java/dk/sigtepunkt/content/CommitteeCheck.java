package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.yaml.Utf8;
import dk.sigtepunkt.content.internal.yaml.YamlWords;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole check of one committee, for somebody who wants to know before it is handed in: no server is needed. */
public final class CommitteeCheck {
    private static final ArtifactWords WORDS = ArtifactWords.danish();
    private static final YamlWords YAML = YamlWords.danish();
    private static final String IN_SOURCE = "committee.yaml";

    private final List<Strategy> strategies;
    private final Municipality municipality;

    /**
     * @param strategies whose sigtepunkter the content may name; empty leaves that one check out
     * @param municipality of the server that the content is for
     */
    public CommitteeCheck(List<Strategy> strategies, Municipality municipality) {
        this.strategies = List.copyOf(strategies);
        this.municipality = municipality;
    }

    /**
     * Checks a bundle, a committee file that stands alone, or, under the name {@code committee.yaml}, the file of a bundle
     * that is not built yet, with its data files beside it.
     *
     * @throws IOException when the file cannot be read
     */
    public Verdict check(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        // Not more is read than what an artifact may have, and one byte to see that it is more.
        byte[] bytes = start(file);
        return name.equals(IN_SOURCE) ? inSource(file, bytes) : check(name, bytes);
    }

    /** @param name a bundle's or a committee file's, without a folder */
    public Verdict check(String name, byte[] bytes) {
        return new ArtifactReader(strategies, municipality)
                .read(name, bytes)
                .fold(
                        accepted -> verdict(
                                name, accepted.symbolicName().isPresent() ? IN_SOURCE : name, accepted.content()),
                        refused -> new Verdict(name, refused.findings(), "", Optional.empty()));
    }

    private Verdict inSource(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        return Utf8.text(bytes)
                .map(text -> new CommitteeReader(strategies, municipality)
                        .read(IN_SOURCE, text, data -> folder == null ? Optional.empty() : text(folder.resolve(data)))
                        .fold(
                                accepted -> verdict(file.toString(), IN_SOURCE, accepted),
                                refused -> new Verdict(file.toString(), refused.findings(), "", Optional.empty())))
                .orElseGet(() -> new Verdict(
                        file.toString(), List.of(new Finding(IN_SOURCE, 0, YAML.notUtf8())), "", Optional.empty()));
    }

    private static Verdict verdict(String name, String committeeFile, ReadResult.Accepted content) {
        return new Verdict(
                name, Conformance.check(committeeFile, content), summary(content), Optional.of(content.committee()));
    }

    private static String summary(ReadResult.Accepted content) {
        int figures = content.observations().stream()
                .mapToInt(file -> file.observations().size())
                .sum();
        return WORDS.summary(content.committee(), figures);
    }

    /** A data file that cannot be read is one that is not there. */
    private static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) ? Utf8.text(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(FileLimit.BYTES + 1);
        }
    }

    /**
     * @param findings what a server would refuse; when there is nothing of that, what does not conform
     * @param summary one line about the content; empty when it would be refused
     * @param committee as it would be taken; empty when it would be refused
     */
    public record Verdict(String name, List<Finding> findings, String summary, Optional<Committee> committee) {
        public Verdict {
            findings = List.copyOf(findings);
        }

        public boolean passed() {
            return findings.isEmpty();
        }

        /** What a person reads, one line for each finding. */
        public String report() {
            if (passed()) {
                return WORDS.inOrder(name, summary);
            }
            List<String> lines = new ArrayList<>();
            lines.add(summary.isEmpty() ? WORDS.refused(name, findings.size()) : WORDS.taken(name, findings.size()));
            findings.forEach(finding -> lines.add("  " + finding));
            return String.join(System.lineSeparator(), lines);
        }
    }
}
