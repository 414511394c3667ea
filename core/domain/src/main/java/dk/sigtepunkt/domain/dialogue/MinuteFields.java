package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what somebody wrote of a discussion; what is wrong is told of each field. */
final class MinuteFields {
    private static final DialogueWords WORDS = DialogueWords.in(Danish.LOCALE);

    private final WrittenFields fields;
    private final Reading reading;
    private final Strategies strategies;
    private final QuestionHistory questions;
    private final LocalDate today;

    MinuteFields(
            WrittenFields fields, Reading reading, Strategies strategies, QuestionHistory questions, LocalDate today) {
        this.fields = fields;
        this.reading = reading;
        this.strategies = strategies;
        this.questions = questions;
        this.today = today;
    }

    /**
     * Empty where something is wrong.
     *
     * @param committee whose it is, as it was written or as the discussion has it
     * @param before in whose place it stands, so that a reason is asked for: what it was about may have been closed since
     */
    Optional<Minute> read(Optional<CommitteeId> committee, Optional<Minute> before, Signature by) {
        String body = fields.line("body", WORDS.label("body"), KeepDialogue.LONGEST_NAME);
        Optional<LocalDate> on = fields.past("on", WORDS.label("on"), today);
        Period quarter = quarter(on.orElse(today));
        Optional<ItemRef> item =
                item(committee, quarter, before.flatMap(one -> one.matter().item()));
        String said = fields.said("text", WORDS.label("text"), TextLimit.LONGEST);
        String outcome =
                fields.under(fields.raw("action")).optionalSaid("outcome", WORDS.label("outcome"), TextLimit.LONGEST);
        OptionalInt question = question();
        Optional<ItemRef> action = action(before.flatMap(one -> one.result().action()));
        String reason = before.isPresent() ? fields.said("reason", WORDS.label("reason"), TextLimit.LONGEST) : "";
        return on.filter(day -> fields.sound())
                .map(day -> new Minute(
                        new Minute.Meeting(body, day),
                        new Minute.Matter(quarter, committee, item),
                        said,
                        new Minute.Result(outcome, question, action),
                        reason,
                        by));
    }

    /** The committee that was written; a fault when there is none of that name. */
    Optional<CommitteeId> committee() {
        String written = fields.raw("committee");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<CommitteeId> found = CommitteeId.find(written)
                .filter(id -> reading.committees().committee(id).isPresent());
        if (found.isEmpty()) {
            fields.fault("committee", "unknown-committee", WORDS.unknownCommittee(TextLimit.quoted(written)));
        }
        return found;
    }

    /**
     * The quarter before the meeting's day where nothing was written, as far as it is reported; that one too where it cannot be
     * taken.
     */
    private Period quarter(LocalDate on) {
        Period ended = Period.containing(Frequency.QUARTER, on).previous();
        String written = fields.raw("quarter");
        Optional<Period> found = (written.isEmpty() ? Optional.of(ended) : parsed(written))
                .filter(one -> !one.start().isAfter(today))
                .filter(one -> strategies.reporting(one).isPresent());
        if (found.isEmpty() && written.isEmpty()) {
            fields.fault("quarter", "incomplete", WORDS.whichQuarter());
        } else if (found.isEmpty()) {
            fields.fault("quarter", "not-a-quarter", WORDS.noQuarter(TextLimit.quoted(written)));
        }
        return found.orElse(ended);
    }

    private static Optional<Period> parsed(String written) {
        try {
            return Optional.of(Period.parse(written.toUpperCase(Locale.ROOT)))
                    .filter(one -> one.frequency() == Frequency.QUARTER);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What counted in the quarter, is there now, or is what it was about so far. */
    private Optional<ItemRef> item(Optional<CommitteeId> committee, Period quarter, Optional<ItemRef> before) {
        String written = fields.raw("item");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (committee.isEmpty()) {
            fields.fault("item", "incomplete", WORDS.itemWithoutCommittee());
            return Optional.empty();
        }
        Optional<ItemRef> found = Stream.of(
                        reading.committees(), reading.in(quarter).committees())
                .flatMap(some -> some.committee(committee.get()).stream())
                .flatMap(known -> named(known, written))
                .findFirst()
                .or(() -> before.filter(one -> name(one).equals(written)));
        if (found.isEmpty()) {
            fields.fault("item", "unknown-item", WORDS.unknownItem(TextLimit.quoted(written)));
        }
        return found;
    }

    /** A focus area as {@code committee/key}, an indicator as {@code committee.key}. */
    private static Stream<ItemRef> named(KnownCommittee known, String written) {
        return Stream.concat(
                known.content().focusAreas().stream()
                        .filter(area -> area.ref().toString().equals(written))
                        .map(area -> ItemRef.of(area.ref())),
                known.content().indicators().stream()
                        .filter(indicator -> indicator.id().toString().equals(written))
                        .map(indicator -> ItemRef.of(indicator.id())));
    }

    private static String name(ItemRef item) {
        return item.kind() == ItemKind.INDICATOR
                ? new IndicatorId(item.committee(), item.key()).toString()
                : item.toString();
    }

    private OptionalInt question() {
        String written = fields.raw("question");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = AskedQuestion.number(written);
        if (questions.book().find(number).isEmpty()) {
            fields.fault("question", "unknown-question", WORDS.unknownQuestion(TextLimit.quoted(written)));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    private Optional<ItemRef> action(Optional<ItemRef> before) {
        String written = fields.raw("action");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        CatalogueSnapshot now = reading.committees();
        Optional<ItemRef> found = now.committees().stream()
                .flatMap(known -> known.content().actions().stream())
                .map(Action::ref)
                .filter(one -> one.toString().equals(written))
                .findFirst()
                .or(() -> before.filter(one -> one.toString().equals(written)));
        if (found.isEmpty()) {
            fields.fault("action", "unknown-action", WORDS.unknownAction(TextLimit.quoted(written)));
        }
        return found;
    }
}
