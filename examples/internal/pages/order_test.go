package pages

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func numbers(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

func TestInOrder(t *testing.T) {
	var running, most atomic.Int32
	slowFirst := func(i int) int {
		now := running.Add(1)
		defer running.Add(-1)
		for seen := most.Load(); now > seen && !most.CompareAndSwap(seen, now); seen = most.Load() {
		}
		time.Sleep(time.Duration(10-i%10) * 100 * time.Microsecond)
		return i
	}
	var got []int
	for i := range InOrder(numbers(100), 4, slowFirst) {
		got = append(got, i)
	}
	require.Equal(t, numbers(100), got)
	require.LessOrEqual(t, most.Load(), int32(4))
	require.Greater(t, most.Load(), int32(1))
}

// TestInOrderStops shows that work runs only a little ahead and ends with its consumer.
func TestInOrderStops(t *testing.T) {
	var worked atomic.Int32
	for i := range InOrder(numbers(1000), 2, func(i int) int { worked.Add(1); return i }) {
		if i == 10 {
			break
		}
	}
	time.Sleep(10 * time.Millisecond)
	require.Less(t, worked.Load(), int32(40))
}
