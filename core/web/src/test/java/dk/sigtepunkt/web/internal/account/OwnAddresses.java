package dk.sigtepunkt.web.internal.account;

import java.util.List;

/** The pages of one's own account, and of bodies' years. */
public final class OwnAddresses {
    public static final List<String> ALL = List.of(
            "/min-konto/ikke-sendt",
            "/min-konto",
            "/min-konto/adgangskode",
            "/min-konto/totrin",
            "/min-konto/koder",
            "/min-konto/paamindelser",
            "/min-konto/sessioner",
            "/min-konto/noegler",
            "/min-konto/kalendere",
            "/min-konto/kalendere/1/luk",
            "/kalender/findes-ikke.ics",
            "/aarshjul",
            "/aarshjul/raad",
            "/aarshjul/raad/nyt",
            "/aarshjul/raad/moedefri",
            "/aarshjul/raad/flyt/moede",
            "/aarshjul/raad/aflys/moede",
            "/aarshjul/raad/tag-tilbage/1",
            "/udvalg/vand/aarshjul",
            "/udvalg/vand/aarshjul/nyt",
            "/udvalg/vand/aarshjul/moedefri",
            "/udvalg/vand/aarshjul/flyt/moede",
            "/udvalg/vand/aarshjul/aflys/moede",
            "/udvalg/vand/aarshjul/tag-tilbage/1");

    private OwnAddresses() {}
}
