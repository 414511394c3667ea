package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * By which anybody proposes something: nobody has to say who it is, and nobody who is signed in is noted either. What comes is
 * held until it was moderated, see {@link ModerateProposals}.
 */
@Component(service = SendProposals.class)
public final class SendProposals {
    /** What can be said; {@code once} is the secret of a form, see {@link ReceiptCode#newForm}. */
    public static final Set<String> SENDING = Set.of("title", "text", "place", "sigtepunkt", "area", "contact", "once");

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_NAME = 200;
    public static final int MOST_LINKS = 3;

    private static final Pattern LINK = Pattern.compile("(?i)https?://|\\bwww\\.");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"']+@[^\\s@<>\"']+\\.[^\\s@<>\"'.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ ()-]?[0-9]){7,14}");
    private static final ProposalWords WORDS = ProposalWords.in(Danish.LOCALE);

    private final ProposalStore store;
    private final ProposalTerms terms;
    private final Catalogue catalogue;
    private final Strategies strategies;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public SendProposals(
            @Reference ProposalStore store,
            @Reference ProposalTerms terms,
            @Reference Catalogue catalogue,
            @Reference Strategies strategies,
            @Reference Clock clock) {
        this.store = store;
        this.terms = terms;
        this.catalogue = catalogue;
        this.strategies = strategies;
        this.clock = clock;
    }

    public ProposalTerms terms() {
        return terms;
    }

    /** The secret of a form that is about to be shown. */
    public String newForm() {
        return ReceiptCode.newForm(random);
    }

    /** Takes a proposal in; by whoever it is. */
    public SendResult send(UnaryOperator<String> sent, Actor.Means means) {
        WrittenFields fields = WrittenFields.of(sent);
        ProposalText text = new ProposalText(
                fields.line("title", WORDS.label("title"), LONGEST_TITLE),
                text(fields),
                fields.optionalLine("place", WORDS.label("place"), LONGEST_NAME));
        ProposalAim aim = new ProposalAim(sigtepunkt(fields), area(fields));
        String contact = contact(fields);
        String once = once(fields);
        if (fields.has("website")) {
            fields.fault("website", "robot", WORDS.robot());
        }
        return fields.sound()
                ? kept(text, aim, contact, ReceiptCode.of(once), means)
                : new SendResult.Refused(fields.faults());
    }

    private static String text(WrittenFields fields) {
        String text = fields.text("text", WORDS.label("text"), TextLimit.LONGEST);
        if (LINK.matcher(text).results().count() > MOST_LINKS) {
            fields.fault("text", "too-many-links", WORDS.links(MOST_LINKS));
        }
        return text;
    }

    private static String contact(WrittenFields fields) {
        String contact = fields.optionalLine("contact", WORDS.label("contact"), LONGEST_NAME);
        boolean reaches =
                MAIL.matcher(contact).matches() || PHONE.matcher(contact).matches();
        if (!contact.isEmpty() && !reaches) {
            fields.fault("contact", "no-contact", WORDS.noContact());
        }
        return contact;
    }

    private String once(WrittenFields fields) {
        String once = fields.raw("once");
        if (once.isEmpty()) {
            return newForm();
        }
        if (!ReceiptCode.isForm(once)) {
            fields.fault("once", "stale-form", WORDS.staleForm());
        }
        return once;
    }

    private Optional<SigtepunktId> sigtepunkt(WrittenFields fields) {
        String written = fields.raw("sigtepunkt");
        Optional<SigtepunktId> found = strategies.current().sigtepunkter().stream()
                .map(Sigtepunkt::id)
                .filter(one -> one.value().equals(written))
                .findFirst();
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("sigtepunkt", "unknown-sigtepunkt", WORDS.unknownSigtepunkt(TextLimit.quoted(written)));
        }
        return found;
    }

    private Optional<FocusAreaRef> area(WrittenFields fields) {
        String written = fields.raw("area");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try (Reading reading = catalogue.open()) {
            Optional<FocusAreaRef> found = areas(reading)
                    .filter(area -> area.toString().equals(written))
                    .findFirst();
            if (found.isEmpty()) {
                fields.fault("area", "unknown-focus-area", WORDS.unknownArea(TextLimit.quoted(written)));
            }
            return found;
        }
    }

    /** Of which committees' areas something can be proposed: those that can look at it. */
    private static Stream<FocusAreaRef> areas(Reading reading) {
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .flatMap(known -> known.content().focusAreas().stream())
                .map(area -> area.ref());
    }

    private SendResult kept(ProposalText text, ProposalAim aim, String contact, String code, Actor.Means means) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ProposalStore.Sending sending =
                new ProposalStore.Sending(text, aim, now, means, ReceiptCode.digest(code), contact);
        return store.receive(sending, terms.mostWaiting(), number -> note(now, means, aim, number))
                .<SendResult>map(kept -> same(kept, sending)
                        ? new SendResult.Received(code)
                        : new SendResult.Refused(
                                List.of(new WrittenFault("once", "sent-already", WORDS.sentAlready()))))
                .orElseGet(() -> new SendResult.Full(WORDS.full()));
    }

    /** Whether an earlier sending of the form said all of the same: what was added since is not kept, and not said to be. */
    private boolean same(KeptProposal kept, ProposalStore.Sending sending) {
        SentProposal earlier = kept.sent();
        return earlier.text().equals(sending.text())
                && earlier.aim().equals(sending.aim())
                && store.contact(earlier.number()).equals(sending.contact());
    }

    /** That something came, and nothing of what: what is in it is not moderated yet. */
    private static AuditNote note(Instant now, Actor.Means means, ProposalAim aim, int number) {
        String key = Integer.toString(number);
        return AuditNote.done(
                now,
                Actor.nobody(means),
                "proposal-received",
                aim.committee()
                        .map(committee -> About.in(committee, "proposal", key))
                        .orElseGet(() -> About.of("proposal", key)));
    }
}
