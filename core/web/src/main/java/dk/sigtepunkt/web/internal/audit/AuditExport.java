package dk.sigtepunkt.web.internal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/** The whole chain as a file, so long as it is none that would fill the memory: those go through the interface. */
final class AuditExport implements Page {
    static final String REASONS = "begrundelser";
    private static final int MOST_BYTES = 50_000_000;

    private final ReadAudit audit;

    AuditExport(ReadAudit audit) {
        this.audit = audit;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        boolean reasons = visit.query().getOrDefault(REASONS, "").equals("ja");
        return audit.export(reasons, visit.actor())
                .fold(links -> file(visit, links), why -> PageResult.refused(visit, why));
    }

    private static PageResult file(PageRequest visit, Stream<ExportedLink> links) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Iterator<ExportedLink> all = links.iterator();
        while (all.hasNext()) {
            bytes.writeBytes((all.next().line() + "\n").getBytes(UTF_8));
            if (bytes.size() > MOST_BYTES) {
                return new PageResult.Problem(
                        413, visit.say("audit.export.large"), visit.say("audit.export.large.text"));
            }
        }
        return new PageResult.Download("revisionsspor.jsonl", bytes.toByteArray());
    }
}
