package dk.sigtepunkt.cli.verify;

/** What the verifier says of how it is called; what it says of seals is said by the package of seals. */
final class DanishVerifyWords {
    String help() {
        return """
                Brug: java -jar sigtepunkt-verify.jar [--head HOVED]... FIL...

                Kontrollerer forseglede rapporter uden en server. En FIL er et segl (.json) eller et arkiv med segl (.zip).
                HOVED er de 64 tegn, der står på den trykte eller offentliggjorte rapport; store bogstaver og mellemrum
                gør intet (sæt da anførselstegn om). Uden et kendt hoved kan ingen se, om rækken af segl er lavet om som
                helhed eller har mistet sin slutning. Er der segl fra flere rækker, skrives et hoved for hver.

                Slutter med
                  0, når alt holder: med et kendt hoved er det ægte, uden er det sammenhængende;
                  1, når noget er ændret, mangler, ikke passer sammen eller ikke nås fra et kendt hoved;
                  2, når noget ikke kan læses som et segl;
                  3, når kommandoen er skrevet forkert.""";
    }

    String noHead(String given) {
        return "»%s« er ikke et hoved. Skriv de 64 tegn (0-9 og a-f) fra rapporten efter --head.".formatted(given);
    }

    String unknown(String argument) {
        return "%s kendes ikke.".formatted(argument);
    }

    String noFiles() {
        return "Skriv, hvilke filer der skal kontrolleres.";
    }
}
