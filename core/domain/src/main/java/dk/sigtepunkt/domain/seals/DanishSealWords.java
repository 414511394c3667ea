package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;

final class DanishSealWords implements SealWords {
    @Override
    public String clockSetBack(Instant now, SealedHead last) {
        return "Rapporten kan ikke forsegles og derfor ikke forelægges: serverens ur står på %s, men den forrige udgave er forseglet %s. Ret uret, og prøv igen."
                .formatted(Danish.moment(now), Danish.moment(last.at()));
    }
}
