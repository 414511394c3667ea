package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.EvidenceMethod;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.Stance;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen in forms about findings. */
record EvidenceChoices(CatalogueSnapshot committees, EvidenceWords words) {
    List<Choice> methods() {
        return Arrays.stream(EvidenceMethod.Kind.values())
                .map(kind -> new Choice(kind.code(), Danish.begun(words.method(kind))))
                .toList();
    }

    List<Choice> stances() {
        return Arrays.stream(Stance.values())
                .map(stance -> new Choice(stance.code(), Danish.begun(words.stance(stance))))
                .toList();
    }

    /** @param story whether it is one: nothing else has a consent */
    List<Choice> grounds(boolean story) {
        return Arrays.stream(EvidenceEntry.Ground.values())
                .filter(ground -> story || ground != EvidenceEntry.Ground.CONSENT)
                .map(ground -> new Choice(ground.code(), words.choice(ground)))
                .toList();
    }

    /** Those that were ever there: what they wrote is still to be found. */
    List<Choice> anyCommittee() {
        return committees.committees().stream()
                .map(known -> new Choice(known.id().value(), known.content().name()))
                .toList();
    }

    /** Those of all committees, with whose they are; a committee's own first. */
    List<Choice> areas(CommitteeId own) {
        return ownFirst(own)
                .flatMap(known -> known.content().focusAreas().stream()
                        .map(area -> new Choice(
                                area.ref().toString(),
                                "%s (%s)"
                                        .formatted(area.title(), known.content().name()))))
                .toList();
    }

    List<Choice> anyArea() {
        return committees.committees().stream()
                .flatMap(known -> known.content().focusAreas().stream())
                .map(area -> new Choice(area.ref().toString(), area.title()))
                .toList();
    }

    List<Choice> actions(CommitteeId own) {
        return ownFirst(own)
                .flatMap(known -> known.content().actions().stream())
                .map(action -> new Choice(
                        action.ref().toString(), ActionWords.in(Danish.LOCALE).named(action)))
                .toList();
    }

    private Stream<KnownCommittee> ownFirst(CommitteeId own) {
        return committees.committees().stream()
                .filter(KnownCommittee::active)
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(own), one.id().equals(own)));
    }
}
