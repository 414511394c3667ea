package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One's own app that makes codes: added, confirmed, turned off; and the codes for when it is lost. */
final class FactorPage implements Page {
    static final String ADDRESS = "/min-konto/totrin";
    static final String CONFIRM = ADDRESS + "/bekraeft";
    static final String OFF = ADDRESS + "/fra";
    static final String RENEW = ADDRESS + "/koder";

    private static final Pattern FOUR = Pattern.compile("(.{4})(?=.)");
    private static final String CODE = "kode";
    private static final String PASSWORD = "adgangskode";

    private final LayoutFactory frames;
    private final UseSecondFactor factor;

    FactorPage(LayoutFactory frames, UseSecondFactor factor) {
        this.frames = frames;
        this.factor = factor;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return SessionsPage.notMine(visit).orElseGet(() -> shown(visit, 200, Told.of(visit)));
    }

    PageResult begin(PageRequest visit, Reading reading) {
        return told(visit, factor.begin(visit.secret(PASSWORD), visit.actor(), address(visit)), "");
    }

    PageResult confirm(PageRequest visit, Reading reading) {
        return told(visit, factor.confirm(visit.field(CODE), visit.actor()), CODE);
    }

    PageResult off(PageRequest visit, Reading reading) {
        return told(visit, factor.offOwn(visit.field(CODE), visit.actor(), address(visit)), "");
    }

    PageResult renew(PageRequest visit, Reading reading) {
        return told(visit, factor.renewRecovery(visit.secret(PASSWORD), visit.actor(), address(visit)), "");
    }

    private static String address(PageRequest visit) {
        return visit.visitor().address();
    }

    /** @param asked what is asked for again when it was refused; empty for what the page asks for anyway */
    private PageResult told(PageRequest visit, UseSecondFactor.Result result, String asked) {
        return result.fold(
                begun -> shown(visit, 200, Told.begun(begun)),
                codes -> shown(visit, 200, Told.codes(codes.recovery())),
                off -> PageResult.seeOther(ADDRESS + "?slaaet=fra"),
                refused -> shown(visit, 422, Told.refused(refused.sentence(), asked)),
                slowed -> shown(visit, 429, Told.refused(slowed.how().sentence(), asked)),
                forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    private PageResult shown(PageRequest visit, int status, Told told) {
        Optional<UseSecondFactor.Standing> standing = factor.own(visit.actor());
        return new PageResult.Shown(
                status,
                "account/factor",
                frames.plain(visit, visit.say("account.factor")),
                new View(
                        AccountPages.comesFirst(visit),
                        told,
                        standing.map(one -> new Standing(one.on(), String.valueOf(one.recoveryLeft()))).stream()
                                .toList()));
    }

    /**
     * What came of what was just sent; each empty for nothing.
     *
     * @param recovery the codes for when the app is lost, told this once
     * @param app what the app is given, told this once
     * @param confirms whether the code that shows that the app is right is asked for
     */
    public record Told(String message, String fault, List<String> recovery, List<App> app, boolean confirms) {
        static Told of(PageRequest visit) {
            String message = visit.query().containsKey("slaaet") ? visit.say("account.factor.turned-off") : "";
            return new Told(message, "", List.of(), List.of(), false);
        }

        static Told begun(UseSecondFactor.Begun begun) {
            App app = new App(FOUR.matcher(begun.secret()).replaceAll("$1 "), QrPicture.of(begun.uri()));
            return new Told("", "", List.of(), List.of(app), true);
        }

        static Told codes(List<String> recovery) {
            return new Told("", "", recovery, List.of(), false);
        }

        static Told refused(String sentence, String asked) {
            return new Told("", sentence, List.of(), List.of(), asked.equals(CODE));
        }
    }

    /** @param secret for who cannot read the picture, in groups of four */
    public record App(String secret, QrPicture picture) {}

    /** @param recoveryLeft how many codes have not been used */
    public record Standing(boolean on, String recoveryLeft) {}

    /**
     * @param first whether nothing else may be done before
     * @param standing none for who has no account
     */
    public record View(boolean first, Told told, List<Standing> standing) {}
}
