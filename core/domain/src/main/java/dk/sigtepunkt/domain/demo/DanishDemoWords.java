package dk.sigtepunkt.domain.demo;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.text.Danish;

/** In Danish. */
final class DanishDemoWords implements DemoWords {
    private final AccountWords words = AccountWords.in(Danish.LOCALE);

    @Override
    public String name(Role role) {
        return "Demo: " + words.role(role);
    }

    @Override
    public String opened() {
        return "Serveren er startet med demokonti.";
    }

    @Override
    public String closed() {
        return "Serveren er startet uden demokonti.";
    }

    @Override
    public String realPeople() {
        return "Der er rigtige personers konti i datamappen, så der laves ingen demokonti; start med en anden datamappe.";
    }

    @Override
    public String realData() {
        return "Datamappen har hentede data, der ikke er eksempeldata, så der laves ingen demokonti; start med en anden datamappe.";
    }
}
