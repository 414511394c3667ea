package dk.sigtepunkt.web.internal.audit;

import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.domain.audit.ToldRecord;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One record with all that it says. */
final class AuditRecordPage implements Page {
    private final LayoutFactory frames;
    private final ReadAudit audit;
    private final RecordWords words;

    AuditRecordPage(LayoutFactory frames, ReadAudit audit, RecordWords words) {
        this.frames = frames;
        this.audit = audit;
        this.words = words;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        String seq = visit.segment("seq");
        if (!seq.matches("[0-9]{1,18}")) {
            return PageResult.notFound(visit, visit.say("page.missing.address"));
        }
        return audit.record(Long.parseLong(seq), visit.actor())
                .fold(
                        (Optional<ToldRecord> found) -> found.map(record -> shown(record, visit, reading.committees()))
                                .orElseGet(() -> PageResult.notFound(visit, visit.say("audit.no-record", seq))),
                        why -> PageResult.refused(visit, why));
    }

    private PageResult shown(ToldRecord record, PageRequest visit, CatalogueSnapshot catalogue) {
        AuditWords codes = RecordWords.codes(visit);
        View view = new View(
                facts(record, visit, catalogue, codes),
                new Why(codes.why(record.why()), record.reason(), record.why() == ToldRecord.Why.ALTERED),
                digests(record, visit));
        return new PageResult.Shown(
                200,
                "audit/record",
                frames.plain(
                        visit,
                        visit.say("audit.record", String.valueOf(record.link().seq())),
                        new Link(AuditPages.ADDRESS, visit.say("audit.title"))),
                view);
    }

    private List<Fact> facts(ToldRecord record, PageRequest visit, CatalogueSnapshot catalogue, AuditWords codes) {
        return told(
                new Fact(visit.say("audit.done-at"), RecordWords.time(record.part(AuditPart.DONE_AT))),
                new Fact(
                        visit.say("audit.noted-at"),
                        visit.say(
                                "audit.noted-by",
                                RecordWords.time(record.part(AuditPart.NOTED_AT)),
                                record.part(AuditPart.NODE))),
                new Fact(visit.say("audit.who-did"), words.who(record, visit)),
                new Fact(visit.say("audit.id"), record.part(AuditPart.ACTOR)),
                new Fact(visit.say("audit.standing"), codes.standing(record.part(AuditPart.STANDING))),
                new Fact(visit.say("audit.roles"), codes.roles(record.part(AuditPart.ROLES))),
                new Fact(visit.say("audit.means"), codes.means(record.part(AuditPart.MEANS))),
                new Fact(visit.say("audit.act"), codes.act(record.part(AuditPart.ACT))),
                new Fact(visit.say("audit.outcome"), codes.outcome(record.part(AuditPart.OUTCOME))),
                new Fact(visit.say("audit.permission"), codes.permission(record.part(AuditPart.PERMISSION))),
                new Fact(visit.say("audit.what"), RecordWords.what(record, visit)),
                new Fact(visit.say("audit.committee"), RecordWords.committee(record, catalogue)));
    }

    private static List<Fact> digests(ToldRecord record, PageRequest visit) {
        return told(
                new Fact(visit.say("audit.before"), record.part(AuditPart.BEFORE)),
                new Fact(visit.say("audit.after"), record.part(AuditPart.AFTER)),
                new Fact(visit.say("audit.reason-digest"), record.part(AuditPart.REASON)),
                new Fact(visit.say("audit.previous"), record.link().previous()),
                new Fact(visit.say("audit.hash"), record.link().hash()));
    }

    private static List<Fact> told(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
    }

    public record Fact(String name, String value) {}

    /**
     * @param sentence that there is no reason, or why it is not told
     * @param text what was written
     * @param altered whether that is not what was given
     */
    public record Why(String sentence, String text, boolean altered) {}

    /** @param digests hexadecimal */
    public record View(List<Fact> facts, Why why, List<Fact> digests) {}
}
