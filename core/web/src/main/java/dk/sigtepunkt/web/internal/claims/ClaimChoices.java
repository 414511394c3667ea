package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.Rival;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be chosen in forms about a committee's claims.
 *
 * @param drafts of findings that whoever writes may see
 */
record ClaimChoices(
        CommitteeId own, CatalogueSnapshot committees, EvidenceBook findings, List<KeptEvidence> drafts, Words words) {
    List<Choice> actions() {
        return committees.committee(own).stream()
                .flatMap(known -> known.content().actions().stream())
                .map(action -> new Choice(
                        action.key().value(), ActionWords.in(words.language()).named(action)))
                .toList();
    }

    /** Those of all committees, with whose they are; a committee's own first. */
    List<Choice> indicators() {
        return committees.committees().stream()
                .filter(KnownCommittee::active)
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(own), one.id().equals(own)))
                .flatMap(known -> known.content().indicators().stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                "%s (%s)".formatted(one.name(), known.content().name()))))
                .toList();
    }

    /** What was seen and heard first, newest first, then figures. */
    List<Choice> sources() {
        Stream<Choice> open = findings.all().stream()
                .filter(one -> one.withdrawn().isEmpty())
                .sorted((one, other) -> other.number() - one.number())
                .map(one -> new Choice(
                        Integer.toString(one.number()),
                        words.say("claims.source.finding", one.evidence().title())));
        Stream<Choice> held = drafts.stream()
                .map(one -> new Choice(
                        Integer.toString(one.number()),
                        words.say("claims.source.draft", one.evidence().title())));
        Stream<Choice> figures =
                indicators().stream().map(one -> new Choice(one.code(), words.say("claims.source.figure", one.name())));
        return Stream.of(held, open, figures).flatMap(some -> some).toList();
    }

    /** @param changes so many as there is room for */
    List<Choice> links(int changes) {
        Stream<Choice> to = IntStream.rangeClosed(1, changes)
                .mapToObj(at -> new Choice(Integer.toString(at), words.say("claims.link.to", at)));
        return Stream.concat(to, Stream.of(new Choice(KeepClaims.TO_INDICATOR, words.say("claims.link.to-figure"))))
                .toList();
    }

    List<Choice> stances() {
        return List.of(
                new Choice("for", words.say("claims.stance.for")),
                new Choice("against", words.say("claims.stance.against")));
    }

    List<Choice> weights() {
        ClaimWords said = ClaimWords.in(Danish.LOCALE);
        return Arrays.stream(Rival.Weight.values())
                .map(weight -> new Choice(weight.code(), said.weight(weight)))
                .toList();
    }
}
