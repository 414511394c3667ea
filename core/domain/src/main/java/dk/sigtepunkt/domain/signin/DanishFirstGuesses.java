package dk.sigtepunkt.domain.signin;

import java.util.List;

/** What one thinks of first when a password is asked for here: the product, the seasons and the months. */
final class DanishFirstGuesses {
    static final List<String> WORDS = List.of(
            "sigtepunkter",
            "sigtepunkt",
            "kommune",
            "adgangskode",
            "kodeord",
            "password",
            "administrator",
            "admin",
            "velkommen",
            "sommeren",
            "sommer",
            "vinter",
            "efterår",
            "foråret",
            "forår",
            "januar",
            "februar",
            "marts",
            "april",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private DanishFirstGuesses() {}
}
