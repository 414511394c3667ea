package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One address, or one kind of address: what it answers, and what must hold before it does. */
public final class Route {
    private final Address address;
    private final Answers answers;
    private final Set<Trait> traits;
    private final Optional<Permission> needed;

    private Route(Address address, Answers answers, Set<Trait> traits, Optional<Permission> needed) {
        this.address = address;
        this.answers = answers;
        this.traits = Set.copyOf(traits);
        this.needed = needed;
    }

    /** A page that is only read. */
    public static Route reading(String pattern, Page page) {
        return of(pattern, new Answers(Optional.of(page), Optional.empty(), Optional.empty()));
    }

    /** A page with a form in it that is sent to the same address. */
    public static Route form(String pattern, Page page, Page sent) {
        return of(pattern, new Answers(Optional.of(page), Optional.of(sent), Optional.empty()));
    }

    /** A form that stands in another page. */
    public static Route guarded(String pattern, Page sent) {
        return of(pattern, new Answers(Optional.empty(), Optional.of(sent), Optional.empty()));
    }

    /** A form that stands in another page and needs no reading, because what it does changes what there is to read. */
    public static Route acting(String pattern, Act act) {
        return of(pattern, new Answers(Optional.empty(), Optional.empty(), Optional.of(act)));
    }

    /** A page that asks first and an act that then does it. */
    public static Route asking(String pattern, Page page, Act act) {
        return of(pattern, new Answers(Optional.of(page), Optional.empty(), Optional.of(act)));
    }

    private static Route of(String pattern, Answers answers) {
        return new Route(Address.of(pattern), answers, Set.of(), Optional.empty());
    }

    /** The page can also be seen as it was on the day that {@code ?kendt=} names. */
    public Route dated() {
        return with(Trait.DATED);
    }

    /**
     * The page is made from the reading alone: from nothing that is asked of a committee's code, a data source or the
     * database, and of the time from nothing but the day.
     */
    public Route kept() {
        return with(Trait.KEPT);
    }

    /** The page costs the server more than others, so that nobody may ask for it without end. */
    public Route heavy() {
        return with(Trait.HEAVY);
    }

    /** What is sent may have a file in it. */
    public Route takesFile() {
        return with(Trait.TAKES_FILE);
    }

    /** What is sent needs no session whose secret it could carry; it must come from our own site all the same. */
    public Route withoutSession() {
        return with(Trait.WITHOUT_SESSION);
    }

    /**
     * What is in the address or in the answer is for one person: no cache keeps it, and no other address is told by the browser
     * where one comes from.
     */
    public Route untold() {
        return with(Trait.UNTOLD);
    }

    /**
     * The address holds a secret by which one may send to it, so neither a session nor our own site is asked for: without the
     * secret nobody can make a browser send it. It is {@link #untold} too.
     */
    public Route byItsAddress() {
        return with(Trait.BY_ITS_ADDRESS).withoutSession().untold();
    }

    /**
     * The page is shown to those who have the permission, in the committee that the address names, or whose indicator it
     * names; where it names none, somewhere; whoever is not known is asked to sign in first. Of what is sent from it the use case decides alone.
     */
    public Route needs(Permission permission) {
        return new Route(address, answers, traits, Optional.of(permission));
    }

    private Route with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Route(address, answers, more, needed);
    }

    /** @return the path's variable segments by name; empty when the path is another address */
    public Optional<Map<String, String>> match(String path) {
        return address.match(path);
    }

    /** The methods it answers, for a client that used another one. */
    public String allowed() {
        if (answers.read().isEmpty()) {
            return "POST";
        }
        return answers.write().isEmpty() && answers.act().isEmpty() ? "GET, HEAD" : "GET, HEAD, POST";
    }

    /** Whether there is a page to go to at the address itself. */
    public boolean hasPage() {
        return answers.read().isPresent();
    }

    /** Whether a POST must come from a signed-in session and carry its form secret. */
    public boolean guarded() {
        return !traits.contains(Trait.WITHOUT_SESSION);
    }

    /** Whether what is sent must come from our own site. */
    public boolean fromOwnSite() {
        return !traits.contains(Trait.BY_ITS_ADDRESS);
    }

    /** Whether neither the answer nor the address may be known to anybody else. */
    public boolean isUntold() {
        return traits.contains(Trait.UNTOLD);
    }

    /** Why whoever asks is not shown the page; empty when that one is. Whom it turns away, the door notes. */
    public Optional<Denied> objection(PageRequest visit, FrontDoor door) {
        Where where = CommitteeId.find(visit.segment("committee"))
                .or(() -> IndicatorId.find(visit.segment("indicator")).map(IndicatorId::committee))
                .map(Where::in)
                .orElse(Where.SOMEWHERE);
        return needed.flatMap(permission -> door.objection(visit.actor(), permission, where));
    }

    /** Whether a file may come with what is sent. */
    public boolean mayTakeFile() {
        return traits.contains(Trait.TAKES_FILE);
    }

    /** The moment to read at; empty for now. */
    public Optional<Instant> asOf(PageRequest visit) {
        return traits.contains(Trait.DATED) ? KnownDay.of(visit).moment() : Optional.empty();
    }

    /**
     * Whether the answer stays the same until something changes. What was known on an earlier day is asked for too seldom to
     * take room from what is known now.
     */
    public boolean keeps(PageRequest visit) {
        return traits.contains(Trait.KEPT) && visit.reads() && !visit.query().containsKey(Links.DAY);
    }

    /** Whether the visit costs more than others: what was known on an earlier day is made anew each time. */
    public boolean isHeavy(PageRequest visit) {
        boolean earlier = traits.contains(Trait.DATED) && visit.query().containsKey(Links.DAY);
        return visit.reads() && (earlier || traits.contains(Trait.HEAVY));
    }

    public Optional<Act> act(PageRequest visit) {
        return visit.method().equals("POST") ? answers.act() : Optional.empty();
    }

    public Optional<Page> page(PageRequest visit) {
        if (visit.reads()) {
            return answers.read();
        }
        return visit.method().equals("POST") ? answers.write() : Optional.empty();
    }

    private enum Trait {
        DATED,
        TAKES_FILE,
        WITHOUT_SESSION,
        UNTOLD,
        BY_ITS_ADDRESS,
        KEPT,
        HEAVY
    }

    /**
     * @param read answers GET and HEAD
     * @param write answers POST
     * @param act answers POST in place of {@code write}, without a reading
     */
    private record Answers(Optional<Page> read, Optional<Page> write, Optional<Act> act) {}
}
