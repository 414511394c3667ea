package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.SealProblem.Weight;
import dk.sigtepunkt.reporting.seal.SealVerdict.Outcome;
import dk.sigtepunkt.reporting.seal.json.JsonTrouble;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds seals against themselves, each other and, where one is given, a known head. Needs nothing but the files; whatever
 * they hold, the answer is a verdict and never an exception. For one check; not to be shared.
 */
public final class SealVerifier {
    private final SealWords words = SealWords.in(Locale.forLanguageTag("da-DK"));
    private final Set<String> heads;
    private final List<SealFinding> findings = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private SealVerifier(Set<String> heads) {
        this.heads = Set.copyOf(heads);
    }

    /**
     * Checks.
     *
     * @param inputs a seal each, or archives of them
     * @param heads digests that are known from elsewhere, for example from a printed report; see {@link #head}
     */
    public static SealVerdict verify(List<SealInput> inputs, Set<String> heads) {
        return new SealVerifier(heads).verdict(SealInputs.unpacked(inputs));
    }

    /** A head as somebody wrote it, in capitals or groups; empty when it can be none. */
    public static Optional<String> head(String text) {
        return Optional.of(SealDigests.typed(text)).filter(SealDigests::isDigest);
    }

    private SealVerdict verdict(List<SealInput> inputs) {
        List<SealReading> readings = new ArrayList<>();
        for (SealInput input : inputs) {
            input.missing().ifPresentOrElse(why -> missing(input.name(), why), () -> {
                SealReading reading = SealReading.of(input);
                readings.add(reading);
                read(reading);
            });
        }
        SealChains chains = SealChains.of(readings, words);
        findings.addAll(chains.findings());
        boolean held = held(chains);
        Outcome outcome = outcome(held && !files.isEmpty());
        return new SealVerdict(outcome, words.summary(outcome, files.size(), !heads.isEmpty()), files, findings);
    }

    private Outcome outcome(boolean held) {
        if (has(Weight.FAULT)) {
            return Outcome.BROKEN;
        }
        if (has(Weight.UNREADABLE) || files.isEmpty()) {
            return Outcome.UNREADABLE;
        }
        return held ? Outcome.GENUINE : Outcome.CONSISTENT;
    }

    private boolean has(Weight weight) {
        return findings.stream().anyMatch(finding -> finding.problem().weight() == weight);
    }

    private void missing(String name, SealInput.Missing why) {
        SealProblem problem = why == SealInput.Missing.OTHER_KIND ? SealProblem.PASSED_OVER : SealProblem.UNREADABLE;
        findings.add(SealFinding.of(problem, name, Optional.empty(), words.missing(name, why)));
    }

    private void read(SealReading reading) {
        reading.file()
                .ifPresentOrElse(
                        file -> check(reading, file),
                        () -> reading.trouble().ifPresent(trouble -> unread(reading, trouble)));
    }

    private void unread(SealReading reading, JsonUnreadable trouble) {
        String name = reading.name();
        if (trouble.trouble() == JsonTrouble.EMPTY || trouble.trouble() == JsonTrouble.TOO_LARGE) {
            say(SealProblem.UNREADABLE, name, words.unreadable(name, trouble));
        } else if (!reading.seal()) {
            say(SealProblem.FOREIGN, name, words.foreign(name));
        } else if (reading.newer()) {
            say(SealProblem.NEWER, name, words.newer(name));
        } else {
            SealFinding finding = SealFinding.of(
                            SealProblem.DAMAGED,
                            name,
                            reading.report(),
                            words.damaged(name, reading.report(), reading.quarter(), trouble))
                    .at(Optional.empty(), trouble.pointer());
            findings.add(reading.quarter().map(finding::in).orElse(finding));
        }
    }

    private void say(SealProblem problem, String name, String sentence) {
        findings.add(SealFinding.of(problem, name, Optional.empty(), sentence));
    }

    private void check(SealReading reading, SealFile file) {
        String name = reading.name();
        files.add(words.file(name, file));
        Optional<String> report = Optional.of(SealChains.report(file));
        String edition = words.edition(report.get(), file.head().of().edition());
        SealFileCheck.of(file)
                .forEach(fault ->
                        findings.add(SealFinding.of(SealProblem.CHANGED, name, report, words.changed(name, file, fault))
                                .at(fault.part().map(index -> words.part(file, index)), fault.field())));
        reading.trouble()
                .ifPresent(trouble -> findings.add(SealFinding.of(
                        SealProblem.NOT_CANONICAL, name, report, words.notCanonical(name, edition, trouble.at()))));
        SealTraces.inName(name)
                .filter(says -> !says.equals(SealIdentity.quarter(report.get())))
                .ifPresent(says -> findings.add(
                        SealFinding.of(SealProblem.RENAMED, name, report, words.renamed(name, says, edition))));
    }

    /** Whether every seal is reached from a known head. */
    private boolean held(SealChains chains) {
        for (String head : heads) {
            if (!chains.knows(head)) {
                findings.add(SealFinding.of(
                        SealProblem.HEAD_UNKNOWN,
                        "",
                        Optional.empty(),
                        words.headUnknown(head, chains.pointingTo(head))));
            }
        }
        List<String> unheld = chains.unheld(heads);
        if (!heads.isEmpty() && !unheld.isEmpty()) {
            findings.add(SealFinding.of(SealProblem.NOT_HELD, "", Optional.empty(), words.notHeld(unheld)));
        }
        return unheld.isEmpty();
    }
}
