package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ends a request with an error that the caller can do something about. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Function<Words, String> detail;
    private final transient @Nullable List<FaultJson> faults;
    private final transient @Nullable List<String> findings;
    private final @Nullable Integer line;
    private final @Nullable Integer column;

    private Problem(
            ProblemKind kind,
            Function<Words, String> detail,
            @Nullable List<FaultJson> faults,
            @Nullable List<String> findings,
            @Nullable Integer line,
            @Nullable Integer column) {
        super(kind.code());
        this.kind = kind;
        this.detail = detail;
        this.faults = faults;
        this.findings = findings;
        this.line = line;
        this.column = column;
    }

    public static Problem of(ProblemKind kind) {
        return of(kind, kind.usualDetail());
    }

    /** @param key of the sentence that says what is wrong, and what to do */
    public static Problem of(ProblemKind kind, String key, Object... values) {
        return saying(kind, words -> words.say(key, values));
    }

    /** @param sentence what is wrong, and what to do */
    public static Problem saying(ProblemKind kind, Function<Words, String> sentence) {
        return new Problem(kind, sentence, null, null, null, null);
    }

    /** @param objection what somebody else says about it, in words of their own */
    public static Problem objection(ProblemKind kind, String objection) {
        return saying(kind, words -> sentence(objection));
    }

    static Problem unreadable(int line, int column) {
        return new Problem(
                ProblemKind.UNREADABLE_JSON,
                words -> words.say("problem.unreadable", line, column),
                null,
                null,
                line,
                column);
    }

    public static Problem faulty(List<Intake.Fault> faults) {
        return new Problem(
                ProblemKind.FAULTY_ITEMS,
                words -> words.say("problem.faulty"),
                faults.stream().map(FaultJson::of).toList(),
                null,
                null,
                null);
    }

    /** Fields that cannot be taken; one fault of the whole is answered as what it is. */
    public static Problem written(List<WrittenFault> faults) {
        return faults.size() == 1 && faults.get(0).field().isEmpty()
                ? objection(
                        ProblemKind.ofOutcome(faults.get(0).code()),
                        faults.get(0).sentence())
                : new Problem(
                        ProblemKind.FAULTY_FIELDS,
                        words -> words.say("problem.fields.faulty"),
                        faults.stream().map(FaultJson::of).toList(),
                        null,
                        null,
                        null);
    }

    public static Problem denied(Denied why) {
        return why.unknown() ? of(ProblemKind.UNAUTHORIZED) : objection(ProblemKind.FORBIDDEN, why.sentence());
    }

    /** @param findings Danish sentences, at least one */
    public static Problem refused(List<String> findings, RefusalReason reason) {
        return new Problem(
                ProblemKind.ofOutcome(reason.code()),
                words -> words.say(reason.isOfRights() ? "problem.refused.right" : "problem.refused"),
                null,
                List.copyOf(findings),
                null,
                null);
    }

    public ProblemKind kind() {
        return kind;
    }

    /**
     * @param path what was asked for
     * @param words of the one who asked
     */
    public ProblemJson answer(String path, Words words) {
        return new ProblemJson(
                "urn:sigtepunkt:problem:" + kind.code(),
                words.say(kind.title()),
                kind.status(),
                detail.apply(words),
                kind.code(),
                path,
                faults,
                findings,
                line,
                column);
    }

    private static String sentence(String text) {
        return Danish.sentence(Danish.begun(text));
    }
}
