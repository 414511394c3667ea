package dk.sigtepunkt.domain.mail;

final class DanishMailWords implements MailWords {
    @Override
    public String missing(String setting) {
        return "Mail er slået fra, fordi »%s« mangler i dk.sigtepunkt.mail.cfg; skriv den, eller sæt enabled = false."
                .formatted(setting);
    }

    @Override
    public String badHost(String written) {
        return "Mail er slået fra, fordi host »%s« ikke er navnet på en mailserver; skriv for eksempel smtp.example.dk."
                .formatted(written);
    }

    @Override
    public String badPort(int written) {
        return "Mail er slået fra, fordi port %d ikke findes; skriv et tal fra 1 til 65535, som regel 587."
                .formatted(written);
    }

    @Override
    public String badTls(String written) {
        return "Mail er slået fra, fordi tls »%s« ikke kendes; skriv starttls, tls eller none.".formatted(written);
    }

    @Override
    public String badAddress(String setting, String written) {
        return "Mail er slået fra, fordi %s »%s« ikke er en e-mailadresse; skriv for eksempel sigtepunkt@example.dk."
                .formatted(setting, written);
    }

    @Override
    public String badBase(String written) {
        return "Mail er slået fra, fordi baseAddress »%s« ikke er en adresse, som folk kan følge; skriv for eksempel"
                        .formatted(written)
                + " https://sigtepunkt.example.dk.";
    }

    @Override
    public String badHour(int written) {
        return "Mail er slået fra, fordi fromHour %d ikke er en time på døgnet; skriv et tal fra 0 til 23."
                .formatted(written);
    }

    @Override
    public String badSeconds(int written) {
        return "Mail er slået fra, fordi timeoutSeconds er %d; skriv et tal fra 1 til 300.".formatted(written);
    }

    @Override
    public String userWithoutPassword() {
        return "Mail er slået fra, fordi user og passwordFile hører sammen, og kun den ene er sat; skriv begge, eller"
                + " ingen af dem.";
    }

    @Override
    public String badPasswordFile(String file) {
        return "Mail er slået fra, fordi adgangskoden i »%s« ikke kan bruges; filen skal have én linje og kun kunne læses"
                        .formatted(file)
                + " af serverens egen bruger (chmod 600).";
    }

    @Override
    public String passwordWithoutTls() {
        return "Mail er slået fra, fordi en adgangskode ikke sendes uden kryptering; sæt tls til starttls eller tls,"
                + " eller tag user og passwordFile ud.";
    }

    @Override
    public String fault(MailFault fault) {
        return switch (fault) {
            case UNREACHABLE -> "Mailserveren svarer ikke; se, om host og port er rigtige, og om serveren er oppe.";
            case NO_TLS ->
                "Mailserveren tilbyder ingen kryptering, som kan godkendes; se på dens certifikat og på indstillingen tls.";
            case LOGIN -> "Mailserveren godkender ikke brugernavn og adgangskode; se på user og passwordFile.";
            case SENDER -> "Mailserveren tager ikke imod mail fra den afsender, der er sat; se på from.";
            case RECIPIENT -> "Mailserveren tager ikke imod mail til modtagerens adresse; se, om adressen er rigtig.";
            case BUSY -> "Mailserveren beder om, at der prøves igen senere.";
            case LETTER -> "Mailserveren tog ikke imod mailen.";
            case INTERRUPTED ->
                "Forbindelsen til mailserveren blev afbrudt, så det er uvist, om mailen er kommet frem.";
        };
    }

    @Override
    public String off() {
        return "Mail er slået fra på denne server; den slås til i dk.sigtepunkt.mail.cfg.";
    }

    @Override
    public String noAddress(String written) {
        return "»%s« er ikke en e-mailadresse; skriv for eksempel navn@example.dk.".formatted(written);
    }

    @Override
    public String trialSubject() {
        return "Prøve fra Sigtepunkt";
    }

    @Override
    public String trial(String link) {
        return """
                Denne mail er en prøve. Når du kan læse den, kan Sigtepunkt sende mail.

                %s
                """.formatted(link);
    }
}
