package dk.sigtepunkt.web.internal.audit;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.domain.audit.ToldRecord;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** What a record says, for readers; a person's name is looked up here and stands nowhere in the chain. */
final class RecordWords {
    private final Accounts accounts;

    RecordWords(Accounts accounts) {
        this.accounts = accounts;
    }

    static AuditWords codes(PageRequest visit) {
        return AuditWords.in(visit.words().language());
    }

    /** As the clocks here show it; a text that somebody made no time of as it is. */
    static String time(String text) {
        try {
            return Danish.moment(Instant.parse(text));
        } catch (DateTimeParseException altered) {
            return text;
        }
    }

    /** The name where there is one still, else what was known and what it is called for good. */
    String who(ToldRecord record, PageRequest visit) {
        String id = record.part(AuditPart.ACTOR);
        return AccountId.find(id).flatMap(accounts::name).map(AccountName::name).orElseGet(() -> {
            String standing = codes(visit).standing(record.part(AuditPart.STANDING));
            return id.isEmpty() ? standing : visit.say("audit.who", standing, id);
        });
    }

    /** What sort of thing it was and which one. */
    static String what(ToldRecord record, PageRequest visit) {
        String kind = codes(visit).kind(record.part(AuditPart.KIND));
        String key = record.part(AuditPart.KEY);
        return key.isEmpty() ? kind : visit.say("audit.about", kind, key);
    }

    /** Its name now; what the record says where it has none; empty for nobody's. */
    static String committee(ToldRecord record, CatalogueSnapshot catalogue) {
        String id = record.part(AuditPart.COMMITTEE);
        return CommitteeId.find(id)
                .flatMap(catalogue::committee)
                .map(known -> known.content().name())
                .orElse(id);
    }
}
