package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;

/** Which code waits, and what was decided before. */
public final class CodeList implements Page {
    static final String ADDRESS = "/drift/kode";

    private final LayoutFactory frames;
    private final ApproveCode code;

    CodeList(LayoutFactory frames, ApproveCode code) {
        this.frames = frames;
        this.code = code;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<CodeApproval> seen = code.seen(visit.actor(visit.say("operations.by")));
        return new PageResult.Shown(
                200,
                "operations/codes",
                frames.plain(visit, visit.say("operations.code"), FilePage.way(visit)),
                new View(
                        lines(seen.stream().filter(CodeApproval::waits).toList(), visit, reading),
                        lines(seen.stream().filter(known -> !known.waits()).toList(), visit, reading)));
    }

    private static List<CodeLine> lines(List<CodeApproval> some, PageRequest visit, Reading reading) {
        return some.stream()
                .map(known -> CodeLine.of(known, reading.committees(), visit.words()))
                .toList();
    }

    /** @param waiting the oldest first */
    public record View(List<CodeLine> waiting, List<CodeLine> decided) {}
}
