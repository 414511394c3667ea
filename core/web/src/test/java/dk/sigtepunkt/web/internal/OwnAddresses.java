package dk.sigtepunkt.web.internal;

import java.util.List;

/** The pages of one's own account. */
final class OwnAddresses {
    static final List<String> ALL = List.of(
            "/min-konto/ikke-sendt",
            "/min-konto",
            "/min-konto/adgangskode",
            "/min-konto/totrin",
            "/min-konto/koder",
            "/min-konto/paamindelser",
            "/min-konto/sessioner",
            "/min-konto/noegler");

    private OwnAddresses() {}
}
