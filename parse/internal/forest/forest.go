// Package forest decides by decision trees whose sum is the logarithm of the odds.
package forest

// Forest is a list of trees.
type Forest []Tree

// Tree is a list of nodes, the first of them the root.
type Tree []Node

// Node is a question or, with Feature Leaf, an answer: from the highest bits down a
// byte Feature, a byte Most and two bytes Value.
type Node uint32

// NewNode puts a node together.
func NewNode(feature, most uint8, value int16) Node {
	return Node(feature)<<24 | Node(most)<<16 | Node(uint16(value))
}

// Feature is the index of the byte that is asked for.
func (n Node) Feature() uint8 { return uint8(n >> 24) }

// Most is the largest value of it that leads to the next node.
func (n Node) Most() uint8 { return uint8(n >> 16) }

// Value of a question is the index of the node that larger values lead to; of a leaf
// it is the answer, in Units.
func (n Node) Value() int16 { return int16(n) }

// Leaf is the Feature of a node that is an answer.
const Leaf = 255

// Unit is how many steps of an answer make up one in the logarithm of the odds.
const Unit = 1000

// Score returns the logarithm of the odds, in Units, that x is what the forest was
// grown to find. Of an empty forest it is 0.
func (f Forest) Score(x []uint8) int {
	sum := 0
	for _, t := range f {
		sum += t.answer(x)
	}
	return sum
}

func (t Tree) answer(x []uint8) int {
	i := 0
	for {
		n := t[i]
		switch {
		case n.Feature() == Leaf:
			return int(n.Value())
		case x[n.Feature()] <= n.Most():
			i++
		default:
			i = int(n.Value())
		}
	}
}
