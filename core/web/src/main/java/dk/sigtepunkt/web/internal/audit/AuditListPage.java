package dk.sigtepunkt.web.internal.audit;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditCheck;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditPage;
import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.ToldRecord;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records, the newest first, and whether the chain is whole. */
final class AuditListPage implements Page {
    private static final int SHOWN = 50;
    private static final String AGAIN = "kontrol";
    /** So long the last check is good enough for who did not ask for another. */
    private static final Duration GOOD_ENOUGH = Duration.ofHours(1);
    /** Nor is it done more often than so for who does. */
    private static final Duration AT_MOST_EACH = Duration.ofMinutes(1);

    private final LayoutFactory frames;
    private final ReadAudit audit;
    private final RecordWords words;

    AuditListPage(LayoutFactory frames, ReadAudit audit, RecordWords words) {
        this.frames = frames;
        this.audit = audit;
        this.words = words;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        AuditQuery query = AuditQuery.of(visit);
        Duration old = visit.query().containsKey(AGAIN) ? AT_MOST_EACH : GOOD_ENOUGH;
        return audit.newest(query.filter(), query.before(), SHOWN, visit.actor())
                .fold(
                        page -> audit.verified(old, visit.actor())
                                .fold(
                                        check -> shown(visit, reading.committees(), query, page, check),
                                        why -> PageResult.refused(visit, why)),
                        why -> PageResult.refused(visit, why));
    }

    private PageResult shown(
            PageRequest visit, CatalogueSnapshot catalogue, AuditQuery query, AuditPage page, AuditCheck check) {
        boolean sound = query.faults().isEmpty();
        View view = new View(
                verdict(visit, check),
                AuditForm.of(query, catalogue, visit),
                query.faults(),
                sound
                        ? page.records().stream()
                                .map(record -> row(record, catalogue, visit))
                                .toList()
                        : List.of(),
                sound && page.more() ? older(query, page) : "",
                visit.may(Permission.SEE_AUDIT, Where.EVERYWHERE)
                        ? new Downloads(
                                AuditPages.EXPORT, Links.address(AuditPages.EXPORT, Map.of(AuditExport.REASONS, "ja")))
                        : Downloads.NONE);
        return new PageResult.Shown(
                sound ? 200 : 400, "audit/list", frames.plain(visit, visit.say("audit.title")), view);
    }

    private static String older(AuditQuery query, AuditPage page) {
        Map<String, String> asked = new TreeMap<>(query.asked());
        List<ToldRecord> records = page.records();
        asked.put(
                AuditQuery.BEFORE,
                String.valueOf(records.get(records.size() - 1).link().seq()));
        return Links.address(AuditPages.ADDRESS, asked);
    }

    private static Verdict verdict(PageRequest visit, AuditCheck check) {
        List<String> faults = new ArrayList<>(check.verdict().faults().stream()
                .map(fault -> RecordWords.codes(visit).fault(fault))
                .toList());
        check.unreadable().forEach(name -> faults.add(RecordWords.codes(visit).unreadable(name)));
        return new Verdict(
                check.verdict().whole(),
                visit.say("audit.verdict", RecordWords.codes(visit).verdict(check.verdict(), check.held())),
                new Checked(
                        check.verdict().records(),
                        Danish.moment(check.at()),
                        Links.address(AuditPages.ADDRESS, Map.of(AGAIN, "nu"))),
                check.verdict().head().hash(),
                faults);
    }

    private Row row(ToldRecord record, CatalogueSnapshot catalogue, PageRequest visit) {
        String seq = String.valueOf(record.link().seq());
        String outcome = record.part(AuditPart.OUTCOME);
        return new Row(
                new Link(AuditPages.ADDRESS + "/" + seq, seq),
                RecordWords.time(record.part(AuditPart.DONE_AT)),
                new Link(
                        Links.address(AuditPages.ADDRESS, Map.of(AuditQuery.ACTOR, record.part(AuditPart.ACTOR))),
                        words.who(record, visit)),
                RecordWords.codes(visit).act(record.part(AuditPart.ACT)),
                new Outcome(RecordWords.codes(visit).outcome(outcome), !outcome.equals(AuditEntry.Outcome.DONE.code())),
                RecordWords.what(record, visit),
                RecordWords.committee(record, catalogue));
    }

    /**
     * @param sentence whether it is whole, and what that rests on
     * @param head the hash that it ends with
     * @param faults what is wrong and where; sentences
     */
    public record Verdict(boolean whole, String sentence, Checked checked, String head, List<String> faults) {}

    /**
     * @param records how many there are
     * @param at when that was found
     * @param again where it is found anew
     */
    public record Checked(long records, String at, String again) {}

    /** @param marked whether it stands out */
    public record Outcome(String word, boolean marked) {}

    /** @param link the record's own page, called by its number */
    public record Row(Link link, String at, Link who, String act, Outcome outcome, String what, String committee) {}

    /** The whole chain as a file, each empty for who may not read all of it. */
    public record Downloads(String plain, String withReasons) {
        static final Downloads NONE = new Downloads("", "");
    }

    /** @param older where the rest of it is; empty when there is none */
    public record View(
            Verdict verdict, AuditForm form, List<String> faults, List<Row> rows, String older, Downloads downloads) {}
}
