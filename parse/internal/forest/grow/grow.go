// Package grow trains forests: gradient boosting of small trees on the logistic
// loss, with histograms (Friedman, "Greedy function approximation", 2001).
package grow

import (
	"math"

	"github.com/pullquote/pullquote/parse/internal/forest"
)

// Sample is one case to learn from. All of a call have as many features.
type Sample struct {
	Features []uint8
	// Is tells what Score should find.
	Is bool
	// Weight is how much the case counts.
	Weight float64
}

// Plan says how large a forest may become.
type Plan struct {
	Trees  int
	Leaves int // of a tree
	Rate   float64
	// Least is the weight that a leaf must hold, as a share of the mean weight of a sample.
	Least float64
	// Ridge keeps leaves of few samples from strong opinions.
	Ridge float64
}

// Forest grows trees one after the other, each on what those before got wrong.
// Of no samples it is empty.
func (p Plan) Forest(samples []Sample) forest.Forest {
	if len(samples) == 0 {
		return nil
	}
	g := &grower{Plan: p, samples: samples, score: make([]float64, len(samples)), grad: make([]float64, len(samples)), hess: make([]float64, len(samples))}
	for _, s := range samples {
		g.mean += s.Weight
	}
	g.mean /= float64(len(samples))
	var f forest.Forest
	for range p.Trees {
		f = append(f, g.tree())
	}
	return f
}

type grower struct {
	Plan
	samples []Sample
	mean    float64
	score   []float64
	grad    []float64
	hess    []float64
}

// leaf is a set of samples that a tree tells from others, and the best split of it.
type leaf struct {
	samples    []int32
	grad, hess float64
	sums       []bin // feature by feature, value by value
	gain       float64
	feature    int
	most       uint8
	left       *leaf
	right      *leaf
}

type bin struct{ grad, hess float64 }

func (g *grower) tree() forest.Tree {
	all := make([]int32, len(g.samples))
	for i, s := range g.samples {
		p := 1 / (1 + math.Exp(-g.score[i]))
		y := 0.0
		if s.Is {
			y = 1
		}
		g.grad[i], g.hess[i] = s.Weight*(y-p), s.Weight*p*(1-p)
		all[i] = int32(i)
	}
	root := g.leaf(all)
	leaves := []*leaf{root}
	for len(leaves) < g.Leaves {
		best := 0
		for i, l := range leaves {
			if l.gain > leaves[best].gain {
				best = i
			}
		}
		if leaves[best].gain <= 0 {
			break
		}
		left, right := g.split(leaves[best])
		leaves[best] = left
		leaves = append(leaves, right)
	}
	var t forest.Tree
	g.write(&t, root)
	return t
}

func (g *grower) leaf(samples []int32) *leaf {
	l := &leaf{samples: samples, sums: make([]bin, 256*len(g.samples[0].Features))}
	for _, i := range samples {
		gr, he := g.grad[i], g.hess[i]
		l.grad += gr
		l.hess += he
		for f, v := range g.samples[i].Features {
			b := &l.sums[f<<8|int(v)]
			b.grad += gr
			b.hess += he
		}
	}
	g.choose(l)
	return l
}

// rest is the leaf of what is left of whole without part, in the histograms of whole.
func (g *grower) rest(samples []int32, whole, part *leaf) *leaf {
	l := &leaf{samples: samples, sums: whole.sums, grad: whole.grad - part.grad, hess: whole.hess - part.hess}
	for i, b := range part.sums {
		l.sums[i].grad -= b.grad
		l.sums[i].hess -= b.hess
	}
	g.choose(l)
	return l
}

// choose finds the question that parts the samples of l best.
func (g *grower) choose(l *leaf) {
	least := g.Least * g.mean
	worth := func(gr, he float64) float64 { return gr * gr / (he + g.Ridge*g.mean) }
	whole := worth(l.grad, l.hess)
	for f := range len(l.sums) >> 8 {
		gr, he := 0.0, 0.0
		for v := range 255 {
			b := l.sums[f<<8|v]
			if b.hess <= 1e-12 {
				continue
			}
			gr += b.grad
			he += b.hess
			if he < least || l.hess-he < least {
				continue
			}
			if gain := worth(gr, he) + worth(l.grad-gr, l.hess-he) - whole; gain > l.gain+1e-9 {
				l.gain, l.feature, l.most = gain, f, uint8(v)
			}
		}
	}
}

func (g *grower) split(l *leaf) (left, right *leaf) {
	var a, b []int32
	for _, i := range l.samples {
		if g.samples[i].Features[l.feature] <= l.most {
			a = append(a, i)
		} else {
			b = append(b, i)
		}
	}
	if len(a) < len(b) {
		l.left = g.leaf(a)
		l.right = g.rest(b, l, l.left)
	} else {
		l.right = g.leaf(b)
		l.left = g.rest(a, l, l.right)
	}
	l.sums = nil
	return l.left, l.right
}

// write appends l and what is below it, and moves the scores of its samples.
func (g *grower) write(t *forest.Tree, l *leaf) {
	at := len(*t)
	if l.left == nil {
		value := math.Round(forest.Unit * g.Rate * l.grad / (l.hess + g.Ridge*g.mean))
		value = max(-math.MaxInt16, min(value, math.MaxInt16))
		*t = append(*t, forest.NewNode(forest.Leaf, 0, int16(value)))
		for _, i := range l.samples {
			g.score[i] += value / forest.Unit
		}
		return
	}
	*t = append(*t, 0)
	g.write(t, l.left)
	(*t)[at] = forest.NewNode(uint8(l.feature), l.most, int16(len(*t)))
	g.write(t, l.right)
}
