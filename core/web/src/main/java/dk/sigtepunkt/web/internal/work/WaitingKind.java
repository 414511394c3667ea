package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Optional;

/** What can wait for a person in a committee; what holds figures back goes first. */
public enum WaitingKind {
    QUARANTINE("work.quarantine", Permission.SEE_SOURCES),
    FAILED_RUNS("work.failed", Permission.SEE_SOURCES),
    STALE_FIGURES("work.stale", Permission.SEE_SOURCES),
    REFUSED_FILES("work.refused", Permission.SEE_OPERATIONS),
    FAULT("work.fault", Permission.SEE_OPERATIONS),
    CODE("work.code", Permission.APPROVE_CODE),
    QUESTIONS("work.questions", Permission.ANSWER_QUESTIONS),
    PROPOSALS("work.proposals", Permission.MODERATE_PROPOSALS),
    EVIDENCE("work.evidence", Permission.KEEP_EVIDENCE),
    CLAIMS("work.claims", Permission.KEEP_CLAIMS),
    HEARINGS("work.hearings", Permission.DECIDE_INFLUENCES),
    INFLUENCES("work.influences", Permission.DECIDE_INFLUENCES),
    INFLUENCE_DRAFTS("work.influence-drafts", Permission.SEE_DRAFTS),
    DIFFERENCES("work.differences", Permission.KEEP_ACTIONS),
    LEFT_ACTIONS("work.left", Permission.UPDATE_ACTIONS),
    EXPLANATIONS("work.explanations", Permission.SET_STATUS),
    REPORT_TO_TREAT("work.report.treat", Permission.TREAT_REPORTS),
    REPORT_TO_SUBMIT("work.report.submit", Permission.SUBMIT_REPORTS),
    REPORT_TO_BEGIN("work.report.begin", Permission.SUBMIT_REPORTS),
    RELEASE("work.release", Permission.RELEASE_SECTIONS),
    OWN_WORDS("work.words", Permission.WRITE_SECTIONS),
    WORDING("work.wording", Permission.KEEP_ACTIONS),
    MISSING_FIGURES("work.missing"),
    LATE_ACTIONS("work.late"),
    OVER_LIMIT("work.load"),
    CORRECTIONS("work.corrections");

    private final String word;
    private final Optional<Permission> needed;

    /** Everybody who holds a role there can read of it. */
    WaitingKind(String word) {
        this.word = word;
        this.needed = Optional.empty();
    }

    WaitingKind(String word, Permission needed) {
        this.word = word;
        this.needed = Optional.of(needed);
    }

    /** {@code 2 sager i karantæne}. */
    String say(int count, Words words) {
        return words.say(word, count);
    }

    /** Whether it is told to whoever asks, of a committee. */
    boolean isFor(PageRequest visit, CommitteeId committee) {
        return needed.map(one -> visit.may(one, Where.in(committee))).orElse(true);
    }
}
