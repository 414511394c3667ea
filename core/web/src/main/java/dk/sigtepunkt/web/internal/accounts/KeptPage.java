package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.people.KeptKind;
import dk.sigtepunkt.domain.proposals.ProposalTerms;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Arrays;
import java.util.List;

/** What is kept of a person, why, how long, and whom to ask; for everybody. */
final class KeptPage implements Page {
    static final String ADDRESS = "/persondata";

    private static final String NAME = "accounts.kept.";
    private static final String WHAT = "accounts.kept.what.";
    private static final String WHY = "accounts.kept.why.";
    private static final String HOW_LONG = "accounts.kept.how-long.";

    private final LayoutFactory frames;
    private final int keptDays;
    private final ProposalTerms terms;

    /** @param keptDays how long a closed account keeps its name */
    KeptPage(LayoutFactory frames, int keptDays, ProposalTerms terms) {
        this.frames = frames;
        this.keptDays = keptDays;
        this.terms = terms;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<Line> lines = Arrays.stream(KeptKind.values())
                .map(kind -> new Line(
                        name(kind, visit),
                        visit.say(WHAT + kind.code()),
                        visit.say(WHY + kind.code()),
                        howLong(kind, visit)))
                .toList();
        return new PageResult.Shown(
                200,
                "accounts/kept",
                frames.plain(visit, visit.say("accounts.kept")),
                new View(lines, keptDays, terms.eraseContactAfterDays()));
    }

    /** What a number of days is set for says how many. */
    private String howLong(KeptKind kind, PageRequest visit) {
        return kind == KeptKind.NAME ? visit.say("accounts.kept.days", keptDays) : visit.say(HOW_LONG + kind.code());
    }

    static String name(KeptKind kind, PageRequest visit) {
        return visit.say(NAME + kind.code());
    }

    /**
     * @param keptDays how long a closed account keeps its name
     * @param contactDays how long how to reach who sent a proposal is kept at most
     */
    public record View(List<Line> lines, int keptDays, int contactDays) {}

    /** One sort of what is kept. */
    public record Line(String name, String what, String why, String howLong) {}
}
