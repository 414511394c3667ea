package dk.sigtepunkt.reporting.seal;

import java.util.Optional;

/**
 * Something that is said of the files.
 *
 * @param file its name; empty when it is about none
 * @param report its name, where it could be told
 * @param part its name, or its number from 1 where the name is not to be had
 * @param field place of the value in the part, else in the head or the file
 * @param sentence the whole of it, for people
 */
public record SealFinding(
        SealProblem problem,
        String file,
        Optional<String> report,
        Optional<String> quarter,
        Optional<String> part,
        Optional<String> field,
        String sentence) {

    static SealFinding of(SealProblem problem, String file, Optional<String> report, String sentence) {
        return new SealFinding(
                problem, file, report, report.map(SealIdentity::quarter), Optional.empty(), Optional.empty(), sentence);
    }

    SealFinding at(Optional<String> place, String pointer) {
        return new SealFinding(problem, file, report, quarter, place, Optional.of(pointer), sentence);
    }

    SealFinding in(String known) {
        return new SealFinding(problem, file, report, Optional.of(known), part, field, sentence);
    }
}
