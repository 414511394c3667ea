package dk.sigtepunkt.security.internal.password;

import dk.sigtepunkt.domain.signin.OneTimePasswords.Given;
import dk.sigtepunkt.domain.text.Danish;

/** What the file with the first administrator's password says. */
final class DanishFirstPassword {
    private DanishFirstPassword() {}

    static String text(String login, Given given) {
        return """
                Sigtepunkts første administrator

                log-in:         %s
                engangskode:    %s
                gælder til:     %s, og kun til ét log-in

                Log ind med den, og vælg en adgangskode. Slet så denne fil.
                Er koden brugt eller udløbet, laver »sigtepunkt:first-administrator« på serverens konsol en ny.
                """.formatted(login, given.password(), Danish.moment(given.expiresAt()));
    }
}
