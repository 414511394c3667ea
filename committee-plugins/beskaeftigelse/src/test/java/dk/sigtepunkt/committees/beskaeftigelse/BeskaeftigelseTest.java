package dk.sigtepunkt.committees.beskaeftigelse;

import dk.sigtepunkt.testkit.CommitteeConformance;

class BeskaeftigelseTest extends CommitteeConformance {}
