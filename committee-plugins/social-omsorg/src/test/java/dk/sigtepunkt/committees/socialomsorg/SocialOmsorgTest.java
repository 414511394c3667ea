package dk.sigtepunkt.committees.socialomsorg;

import dk.sigtepunkt.testkit.CommitteeConformance;

class SocialOmsorgTest extends CommitteeConformance {}
