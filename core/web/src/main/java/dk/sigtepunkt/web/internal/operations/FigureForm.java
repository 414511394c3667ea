package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.recording.Value;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The form for one figure: what was written in it, and what is wrong with it.
 *
 * @param key says that two sendings are of the same form
 */
public record FigureForm(
        String indicator, String period, String value, String status, String note, String key, Findings findings) {
    /** The fault that belongs to no single field. */
    static final String WHOLE = "form";

    static final FigureForm EMPTY = new FigureForm("", "", "", "", "", "", Findings.NONE);

    private static final Pattern OWN_KEY = Pattern.compile("[0-9a-z-]{1,36}");

    public int longestNote() {
        return Figure.LONGEST_NOTE;
    }

    static FigureForm sent(PageRequest visit) {
        return new FigureForm(
                visit.field("indicator"),
                visit.field("period"),
                // A figure that could be read in two ways comes again with the reading that was chosen.
                visit.field("reading").isEmpty() ? visit.field("value") : visit.field("reading"),
                visit.field("status"),
                visit.field("note"),
                // A key that is not one of ours says nothing; the form then counts as sent for the first time.
                OWN_KEY.matcher(visit.field("key")).matches() ? visit.field("key") : "",
                Findings.NONE);
    }

    /** @param readings of the value, when there are two */
    FigureForm with(Map<String, String> faults, Optional<NumberText.Two> readings) {
        return new FigureForm(indicator, period, value, status, note, "", new Findings(Map.copyOf(faults), readings));
    }

    /** A key for the next sending of this form. */
    public String nextKey() {
        return UUID.randomUUID().toString();
    }

    public String fault(String field) {
        return findings.faults().getOrDefault(field, "");
    }

    Entry entry(Words words) {
        return new Entry(indicator, period, "", "", number(words), status, note);
    }

    private Value number(Words words) {
        return value.isEmpty() ? new Value.Misread(words.say("operations.figure.value.none")) : new Value.Text(value);
    }

    /** The two ways in which the value can be read, to choose between; empty when it has one or none. */
    public List<Choice> readings() {
        return findings.readings().stream()
                .flatMap(two -> Stream.of(
                        new Choice(two.wholeText(), Danish.number(two.whole(), 0)),
                        new Choice(two.decimalText(), Danish.number(two.decimal(), 3))))
                .toList();
    }

    /** The statuses that a person can give a figure. */
    public List<Choice> statuses() {
        return Stream.of(ObservationStatus.OBSERVED, ObservationStatus.PROVISIONAL)
                .map(one -> new Choice(one.code(), Danish.status(one)))
                .toList();
    }

    /** Whether a status is the one chosen; final when none was. */
    public boolean chosen(Choice one) {
        return one.id().equals(status.isEmpty() ? ObservationStatus.OBSERVED.code() : status);
    }

    /** The indicators to choose among, committee by committee: of those that whoever asks may write figures of. */
    static List<Group> choices(PageRequest visit, CatalogueSnapshot snapshot) {
        return snapshot.committees().stream()
                .filter(KnownCommittee::active)
                .filter(committee -> visit.may(Permission.RECORD_FIGURES, Where.in(committee.id())))
                .map(committee -> new Group(
                        committee.content().name(),
                        committee.content().indicators().stream()
                                .map(indicator -> new Choice(indicator.id().toString(), indicator.name()))
                                .toList()))
                .toList();
    }

    /**
     * What was found wrong with it.
     *
     * @param faults by field, a Danish sentence each
     */
    public record Findings(Map<String, String> faults, Optional<NumberText.Two> readings) {
        static final Findings NONE = new Findings(Map.of(), Optional.empty());
    }

    public record Group(String name, List<Choice> choices) {}

    public record Choice(String id, String name) {}
}
