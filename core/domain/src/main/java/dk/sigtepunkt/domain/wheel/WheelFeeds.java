package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sessions.OpaqueId;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which addresses of calendars are made, listed, taken back and read. Whoever has the address reads what
 * everybody may read, as long as the account is there; the address alone says whose calendar it is.
 */
@Component(service = WheelFeeds.class)
public final class WheelFeeds {
    /** So many of an account may hold at once. */
    public static final int MOST = 20;

    /** What is written for the wheels of all committees in which one has a role. */
    public static final String MINE = "mine";

    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);
    private static final int SECRET_BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final FeedStore feeds;
    private final ReadWheels wheels;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final FrontDoor door;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public WheelFeeds(
            @Reference FeedStore feeds,
            @Reference ReadWheels wheels,
            @Reference Accounts accounts,
            @Reference Catalogue catalogue,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.feeds = feeds;
        this.wheels = wheels;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.door = door;
        this.clock = clock;
    }

    /** @param secret a part of the address; told this once and kept nowhere */
    public record Made(Feed feed, String secret) {
        /** Where the calendar is read, below the server's name. */
        public String path() {
            return "/kalender/" + secret + ".ics";
        }

        /** Leaves the secret out, so that no log can hold it. */
        @Override
        public String toString() {
            return "Made[" + feed.id() + "]";
        }
    }

    /** One's own that hold, the one made last first; none for who has no account. */
    public List<Feed> own(Actor actor) {
        return account(actor)
                .map(account -> feeds.of(account).stream()
                        .filter(one -> one.revoked().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** @param wanted a wheel as {@link WheelRef} writes it, or {@link #MINE} */
    public WriteResult<Made> make(String wanted, Actor actor) {
        Optional<Denied> denied = door.policy().objectionToOwn(actor);
        if (denied.isPresent()) {
            return new WriteResult.Forbidden<>(denied.get());
        }
        Optional<WheelRef> wheel = WheelRef.find(wanted)
                .filter(ref -> wheels.now(catalogue).find(ref).isPresent());
        if (wheel.isEmpty() && !wanted.equals(MINE)) {
            return new WriteResult.Unknown<>(WORDS.unknownWheel(TextLimit.quoted(wanted)));
        }
        Optional<AccountId> account = account(actor);
        if (account.isEmpty()) {
            return refused("no-account", WORDS.noAccount());
        }
        if (own(actor).size() >= MOST) {
            return refused("too-many-calendars", WORDS.tooManyFeeds(MOST));
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Feed feed = new Feed(
                OpaqueId.fresh(random),
                SecretDigest.of(secret),
                account.get(),
                wheel,
                clock.instant(),
                Optional.empty());
        feeds.keep(feed, AuditNote.done(feed.made(), actor, "feed-made", About.of("feed", feed.id())));
        return new WriteResult.Kept<>(new Made(feed, secret));
    }

    private static WriteResult<Made> refused(String code, String sentence) {
        return new WriteResult.Refused<>(List.of(new WrittenFault("", code, sentence)));
    }

    /** @return false where one has no such address that still was to be taken back */
    public boolean revoke(String id, Actor actor) {
        Instant now = clock.instant();
        return OpaqueId.is(id)
                && account(actor)
                        .filter(account -> feeds.revoke(
                                account, id, now, AuditNote.done(now, actor, "feed-revoked", About.of("feed", id))))
                        .isPresent();
    }

    private static Optional<AccountId> account(Actor actor) {
        return actor.standing() == Actor.Standing.PERSON ? AccountId.find(actor.name()) : Optional.empty();
    }

    /**
     * What stands at an address now.
     *
     * @param reading of now, which has to be open as long as what stands there is read
     * @return empty where there is no such address, it was taken back, or its account was closed
     */
    public Optional<Opened> open(String secret, Reading reading) {
        return Optional.of(secret)
                .filter(text -> SECRET.matcher(text).matches())
                .flatMap(text -> feeds.find(SecretDigest.of(text)))
                .filter(feed -> feed.revoked().isEmpty())
                .filter(feed ->
                        accounts.find(feed.account()).filter(Account::active).isPresent())
                .map(feed -> opened(feed, reading));
    }

    private Opened opened(Feed feed, Reading reading) {
        ToldWheels told = wheels.told(reading);
        Set<HeldRole> roles = accounts.roles(feed.account(), LocalDate.ofInstant(clock.instant(), Danish.ZONE));
        boolean everywhere = roles.stream().anyMatch(role -> role.committee().isEmpty());
        Set<CommitteeId> own =
                roles.stream().flatMap(role -> role.committee().stream()).collect(Collectors.toSet());
        List<Wheel> shown = told.all().stream()
                .filter(wheel -> feed.wheel()
                        .map(wheel.ref()::equals)
                        .orElseGet(() -> everywhere
                                || wheel.ref()
                                        .committeeId()
                                        .filter(own::contains)
                                        .isPresent()))
                .toList();
        return new Opened(told, shown);
    }

    /** @param shown those of the wheels that are told of that stand at the address */
    public record Opened(ToldWheels told, List<Wheel> shown) {
        public Opened {
            shown = List.copyOf(shown);
        }
    }
}
