package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.influence.NetLink;
import dk.sigtepunkt.domain.influence.Voice;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.List;
import java.util.Optional;

/**
 * One influence in a table.
 *
 * @param from the area that works on the other, and whose it is
 * @param how in two words, for example {@code styrker stærkt}
 * @param state how it stands
 * @param said what each committee says of it
 */
public record LinkLine(End from, End to, String how, State state, List<Said> said, Link one) {
    /** @param committee as it is called */
    public record End(Link area, String committee) {}

    /**
     * @param code as the interface has it
     * @param why it cannot be followed; empty when it can
     */
    public record State(String code, String word, String why) {}

    /**
     * @param says what it says where that is not what the other one says; empty where both say the same
     * @param about among whom it is felt; empty for everybody
     * @param example whether it is made up
     */
    public record Said(String committee, String says, String reason, String about, boolean example) {}

    static LinkLine of(NetLink link, CatalogueSnapshot committees, Links links, Words words) {
        ItemTitles titles = new ItemTitles(committees, links, words);
        InfluenceWords said = InfluenceWords.in(words.language());
        return new LinkLine(
                new End(titles.area(link.pair().from()), name(link.pair().from().committee(), committees)),
                new End(titles.area(link.pair().to()), name(link.pair().to().committee(), committees)),
                how(link, words),
                new State(
                        link.state().code(),
                        Danish.begun(said.state(link.state())),
                        link.broken()
                                .map(one -> said.broken(
                                        one.missing(),
                                        name(one.committee(), committees),
                                        one.carriedOn().stream()
                                                .map(area -> titles.area(area).text())
                                                .toList()))
                                .orElse("")),
                link.voices().stream()
                        .map(voice -> said(voice, link, committees, words))
                        .toList(),
                new Link(links.page(InfluenceAddresses.of(link.pair())), words.say("influence.one")));
    }

    static String how(NetLink link, Words words) {
        InfluenceWords said = InfluenceWords.in(words.language());
        return link.said().isEmpty()
                ? words.say("influence.not-so")
                : "%s %s".formatted(said.sign(link.sign()), said.strength(link.strength()));
    }

    private static Said said(Voice voice, NetLink link, CatalogueSnapshot committees, Words words) {
        String committee = name(voice.committee(), committees);
        return voice.says()
                .map(one -> new Said(
                        committee,
                        link.spoken() == NetLink.State.DISPUTED ? says(one, words) : "",
                        one.reason(),
                        one.about(),
                        one.origin() == Origin.EXAMPLE))
                .orElseGet(() -> new Said(committee, words.say("influence.not-so"), voice.declined(), "", false));
    }

    /** What one committee says of it, in two words. */
    static String says(Influence one, Words words) {
        InfluenceWords said = InfluenceWords.in(words.language());
        return "%s %s".formatted(said.sign(Optional.of(one.sign())), said.strength(one.strength()));
    }

    static String name(CommitteeId committee, CatalogueSnapshot committees) {
        return committees
                .committee(committee)
                .map(known -> known.content().name())
                .orElse(committee.value());
    }
}
