package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a version of a finding from the fields that people write; what cannot be taken is gathered there. */
final class EvidenceFields {
    private final WrittenFields fields;
    private final EvidenceWords words;
    private final CatalogueSnapshot committees;
    private final LocalDate today;

    /** @param committees as they are now */
    EvidenceFields(WrittenFields fields, EvidenceWords words, CatalogueSnapshot committees, LocalDate today) {
        // What is found out about one action is held to what is claimed of that one.
        this.fields = fields.under(fields.raw("action"));
        this.words = words;
        this.committees = committees;
        this.today = today;
    }

    /**
     * What was written; empty when something is wrong.
     *
     * @param before what it said so far: areas and an action that are closed by now may stay
     */
    Optional<Evidence> read(Optional<Evidence> before) {
        Optional<EvidenceMethod> method = method();
        Optional<Gathered> gathered = gathered();
        String title = fields.saidLine("title", words.label("title"), KeepEvidence.LONGEST_NAME);
        String text = fields.said("text", words.label("text"), TextLimit.LONGEST);
        List<Bearing> bearings = bearings(before);
        Optional<ItemRef> action = action(before);
        return fields.sound()
                ? method.flatMap(way -> gathered.map(found -> new Evidence(way, found, title, text, bearings, action)))
                : Optional.empty();
    }

    private Optional<Gathered> gathered() {
        String source = fields.line("source", words.label("source"), KeepEvidence.LONGEST_NAME);
        String place = fields.optionalLine("place", words.label("place"), KeepEvidence.LONGEST_NAME);
        return fields.past("on", words.label("on"), today).map(day -> new Gathered(source, place, day));
    }

    private Optional<EvidenceMethod> method() {
        Optional<EvidenceMethod.Kind> kind =
                fields.chosen("method", words.label("method"), EvidenceMethod.Kind.values(), EvidenceMethod.Kind::code);
        String other = fields.optionalLine("other", words.label("other"), KeepEvidence.LONGEST_NAME);
        if (kind.filter(one -> one == EvidenceMethod.Kind.OTHER).isPresent() && !fields.has("other")) {
            fields.fault("other", "incomplete", words.otherUnnamed());
        }
        return kind.map(one -> new EvidenceMethod(one, one == EvidenceMethod.Kind.OTHER ? other : ""));
    }

    private List<Bearing> bearings(Optional<Evidence> before) {
        List<WrittenFields> groups = fields.groups("areas", "area", "stance", "reason");
        if (groups.isEmpty()) {
            fields.fault("areas.0.area", "incomplete", words.noArea());
        }
        List<Bearing> bearings = new ArrayList<>();
        Set<FocusAreaRef> seen = new HashSet<>();
        for (WrittenFields group : groups) {
            Optional<FocusAreaRef> area = area(group, before);
            Optional<Stance> stance = group.chosen("stance", words.label("stance"), Stance.values(), Stance::code);
            String reason = group.saidLine("reason", words.label("reason"), KeepEvidence.LONGEST_REASON);
            area.filter(one -> !seen.add(one))
                    .ifPresent(twice -> group.fault("area", "area-twice", words.areaTwice(title(twice))));
            area.flatMap(one -> stance.map(how -> new Bearing(one, how, reason)))
                    .ifPresent(bearings::add);
        }
        return bearings;
    }

    private Optional<FocusAreaRef> area(WrittenFields group, Optional<Evidence> before) {
        String written = group.line("area", words.label("area"), KeepEvidence.LONGEST_NAME);
        Optional<FocusAreaRef> found = Stream.concat(
                        committees.focusAreas().stream().map(FocusArea::ref),
                        before.stream().flatMap(one -> one.bearings().stream()).map(Bearing::area))
                .filter(area -> area.toString().equals(written))
                .findFirst();
        if (found.isEmpty() && !written.isEmpty()) {
            group.fault("area", "unknown-focus-area", words.unknownArea(TextLimit.quoted(written)));
        }
        return found;
    }

    private String title(FocusAreaRef area) {
        return committees.focusArea(area).map(FocusArea::title).orElseGet(area::toString);
    }

    private Optional<ItemRef> action(Optional<Evidence> before) {
        String written = fields.optionalLine("action", words.label("action"), KeepEvidence.LONGEST_NAME);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<ItemRef> found = Stream.concat(
                        before.flatMap(Evidence::action).stream(),
                        CommitteeId.find(written.replaceFirst("/.*", "")).stream()
                                .flatMap(id -> committees.actions().of(id).stream())
                                .map(KeptAction::item))
                .filter(item -> item.toString().equals(written))
                .findFirst();
        if (found.isEmpty()) {
            fields.fault("action", "unknown-action", words.unknownAction(TextLimit.quoted(written)));
        }
        return found;
    }
}
