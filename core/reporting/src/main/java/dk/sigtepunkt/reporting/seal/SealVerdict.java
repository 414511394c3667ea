package dk.sigtepunkt.reporting.seal;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a check.
 *
 * @param summary one sentence over all of it
 * @param files a sentence for each seal that could be read
 */
public record SealVerdict(Outcome outcome, String summary, List<String> files, List<SealFinding> findings) {
    /** From good to bad. */
    public enum Outcome {
        /** Everything holds and is reached from a known head. */
        GENUINE,
        /** Everything holds among itself; it was not, or not all of it, held against a known head. */
        CONSISTENT,
        /** Something was changed or does not fit. */
        BROKEN,
        /** There was something that is no seal that could be read, and nothing worse. */
        UNREADABLE
    }

    public SealVerdict {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** All of it for people: the summary, what is wrong, what else is to be known, the files. */
    public List<String> lines() {
        return Stream.of(
                        Stream.of(summary),
                        findings.stream()
                                .filter(finding -> finding.problem().weight() != SealProblem.Weight.NOTE)
                                .map(SealFinding::sentence),
                        findings.stream()
                                .filter(finding -> finding.problem().weight() == SealProblem.Weight.NOTE)
                                .map(SealFinding::sentence),
                        files.stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
