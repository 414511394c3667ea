package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what somebody wrote of those who took part; what is wrong is told of each field. */
final class TurnoutFields {
    private static final TurnoutWords WORDS = TurnoutWords.in(Danish.LOCALE);

    private final WrittenFields fields;
    private final KnownCommittee committee;
    private final BreadthSettings settings;
    private final LocalDate today;

    TurnoutFields(WrittenFields fields, KnownCommittee committee, BreadthSettings settings, LocalDate today) {
        this.fields = fields;
        this.committee = committee;
        this.settings = settings;
        this.today = today;
    }

    /**
     * Empty where something is wrong.
     *
     * @param before in whose place it stands, so that a reason is asked for
     */
    Optional<TurnoutEntry> read(Optional<TurnoutEntry> before, Signature by) {
        Optional<FocusAreaRef> area = area(before.map(one -> one.occasion().area()));
        Optional<LocalDate> on = fields.past("on", WORDS.label("on"), today);
        String title = fields.line("title", WORDS.label("title"), KeepTurnouts.LONGEST_TITLE);
        Optional<Arranger> arranger =
                fields.chosen("arranger", WORDS.label("arranger"), Arranger.values(), Arranger::code);
        Optional<Turnout> turnout = turnout(before);
        String reason = before.isPresent() ? fields.text("reason", WORDS.label("reason"), TextLimit.LONGEST) : "";
        if (!fields.sound()) {
            return Optional.empty();
        }
        int least = before.map(one -> Math.max(one.occasion().least(), settings.least()))
                .orElse(settings.least());
        Occasion occasion = new Occasion(area.orElseThrow(), on.orElseThrow(), title, arranger.orElseThrow(), least);
        return turnout.map(counted -> new TurnoutEntry(occasion, counted, true, reason, by));
    }

    /** One that the committee has now, or the one that it was counted for so far. */
    private Optional<FocusAreaRef> area(Optional<FocusAreaRef> before) {
        String written = fields.text("area", WORDS.label("area"), TextLimit.LONGEST);
        Optional<FocusAreaRef> found = committee.content().focusAreas().stream()
                .map(FocusArea::ref)
                .filter(one -> one.toString().equals(written))
                .findFirst()
                .or(() -> before.filter(one -> one.toString().equals(written)));
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("area", "unknown-area", WORDS.unknownArea(TextLimit.quoted(written)));
        }
        return found;
    }

    private Optional<Turnout> turnout(Optional<TurnoutEntry> before) {
        int participants = required("participants", 1);
        int again = required("again", 0);
        OptionalInt first = number(fields, "firstTimers", 0);
        SortedMap<AgeGroup, Integer> ages = ages();
        SortedMap<String, Integer> places = places(before);
        if (participants == 0) {
            return Optional.empty();
        }
        int faults = fields.faults().size();
        atMost("again", WORDS.label("again"), again, participants);
        atMost("firstTimers", WORDS.label("firstTimers"), first.orElse(0), participants);
        atMost(AgeGroup.UNDER_18.code(), WORDS.label("ages"), Turnout.sum(ages.values()), participants);
        atMost("places.0.people", WORDS.label("places"), Turnout.sum(places.values()), participants);
        boolean fits = fields.faults().size() == faults;
        if (fits && again + first.orElse(0) > participants) {
            fields.fault("firstTimers", "more-than-all", WORDS.againAndFirst(again, first.orElse(0), participants));
            return Optional.empty();
        }
        PartOf asked = first.isPresent() ? new PartOf(first.getAsInt(), participants) : PartOf.NONE;
        return fits ? Optional.of(new Turnout(participants, again, asked, ages, places)) : Optional.empty();
    }

    private void atMost(String field, String label, long counted, int participants) {
        if (counted > participants) {
            fields.fault(field, "more-than-all", WORDS.moreThanAll(label, counted, participants));
        }
    }

    private int required(String name, int least) {
        fields.text(name, WORDS.label(name), TextLimit.LONGEST);
        return number(fields, name, least).orElse(0);
    }

    private static OptionalInt number(WrittenFields some, String name, int least) {
        return some.whole(name, WORDS.label(name), least, KeepTurnouts.MOST_PEOPLE);
    }

    private SortedMap<AgeGroup, Integer> ages() {
        SortedMap<AgeGroup, Integer> ages = new TreeMap<>();
        for (AgeGroup group : AgeGroup.values()) {
            ages.put(group, number(fields, group.code(), 0).orElse(0));
        }
        return ages;
    }

    private SortedMap<String, Integer> places(Optional<TurnoutEntry> before) {
        List<String> known = new ArrayList<>(settings.places());
        before.ifPresent(one -> known.addAll(one.turnout().places().keySet()));
        SortedMap<String, Integer> places = new TreeMap<>();
        for (WrittenFields one : fields.groups("places", "people")) {
            String place = one.line("place", WORDS.label("place"), TextLimit.LONGEST);
            int people = number(one, "people", 0).orElse(0);
            if (!place.isEmpty() && !known.contains(place)) {
                one.fault("place", "unknown-place", WORDS.unknownPlace(TextLimit.quoted(place), settings.places()));
            } else if (places.put(place, people) != null) {
                one.fault("place", "twice", WORDS.placeTwice(place));
            }
        }
        return places;
    }
}
