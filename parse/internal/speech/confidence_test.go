package speech

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryRuleThatBindsHasAConfidence(t *testing.T) {
	for _, rule := range slices.Concat(bindRules[:], followRules[:]) {
		require.Contains(t, confidences, rule.name)
	}
	for _, rule := range reportRules {
		require.Contains(t, confidences, rule.name)
	}
	for rule, share := range confidences {
		require.Positive(t, share, rule)
		require.Less(t, share, 1.0, rule)
	}
}
