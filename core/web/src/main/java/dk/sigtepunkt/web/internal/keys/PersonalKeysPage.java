package dk.sigtepunkt.web.internal.keys;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.domain.keys.PersonalKeyId;
import dk.sigtepunkt.domain.keys.PersonalKeyRefusal;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The keys by which the console knows one: what there is, a new one, how to end one, and how to sign in. */
final class PersonalKeysPage implements Page {
    static final String ADDRESS = "/min-konto/koder";

    private final LayoutFactory frames;
    private final KeepPersonalKeys keep;
    private final Supplier<String> port;

    /** @param port of the console; empty where there is none */
    PersonalKeysPage(LayoutFactory frames, KeepPersonalKeys keep, Supplier<String> port) {
        this.frames = frames;
        this.keep = keep;
        this.port = port;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return Policy.HOUSE
                .objectionToOwn(visit.actor())
                .map(why -> SignIn.first(visit))
                .orElseGet(() -> shown(visit, 200, "", Written.NOTHING));
    }

    PageResult add(PageRequest visit, Reading reading) {
        String label = visit.field("navn");
        String line = visit.field("noegle");
        return keep.add(label, line, visit.actor())
                .fold(
                        added -> PageResult.seeOther(ADDRESS + "?lagt-ind=ja"),
                        not -> shown(visit, 422, not.why().sentence(), written(label, line, not.why())),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    /** A private key goes no way again that it came. */
    private static Written written(String label, String line, PersonalKeyRefusal why) {
        boolean secret = why.reason() == PersonalKeyRefusal.Reason.PRIVATE_KEY;
        return new Written(label, secret ? "" : line);
    }

    PageResult end(PageRequest visit, Reading reading) {
        Optional<PersonalKeyId> id = PersonalKeyId.find(visit.segment("key"));
        if (id.isEmpty()) {
            return unknown(visit);
        }
        return keep.end(id.get(), visit.actor())
                .fold(
                        ended -> ended.done() ? PageResult.seeOther(ADDRESS + "?afsluttet=ja") : unknown(visit),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    private static PageResult unknown(PageRequest visit) {
        return PageResult.notFound(visit, visit.say("keys.unknown"));
    }

    private PageResult shown(PageRequest visit, int status, String refusal, Written written) {
        List<Line> lines =
                keep.own(visit.actor()).stream().map(key -> line(key, visit)).toList();
        boolean person = visit.actor().standing() == Actor.Standing.PERSON;
        return new PageResult.Shown(
                status,
                "keys/keys",
                frames.plain(visit, visit.say("keys.title")),
                new View(lines, new Told(message(visit), refusal), written, person, port.get()));
    }

    private static String message(PageRequest visit) {
        if (visit.query().containsKey("lagt-ind")) {
            return visit.say("keys.added");
        }
        return visit.query().containsKey("afsluttet") ? visit.say("keys.ended") : "";
    }

    private static Line line(PersonalKey key, PageRequest visit) {
        return new Line(
                key.id().value(),
                key.label(),
                key.key().kind() + " " + key.key().fingerprint(),
                Danish.moment(key.times().added()),
                key.times().used().map(Danish::moment).orElseGet(() -> visit.say("keys.never")),
                key.times()
                        .ended()
                        .map(at -> visit.say("keys.state.ended", Danish.moment(at)))
                        .orElseGet(() -> visit.say("keys.state.holds")),
                key.holds());
    }

    /**
     * @param person whether one has an account, and so keys
     * @param port of the console; empty where there is none
     */
    public record View(List<Line> keys, Told told, Written written, boolean person, String port) {}

    /** What came of what was just sent; each empty for nothing. */
    public record Told(String message, String refusal) {}

    /** What was sent and not taken. */
    public record Written(String label, String key) {
        static final Written NOTHING = new Written("", "");
    }

    /**
     * One key.
     *
     * @param print its kind and fingerprint
     * @param holds whether it can be ended
     */
    public record Line(String id, String label, String print, String added, String used, String state, boolean holds) {}
}
