// Stress does what the runtime needs its tables and the blocks of functions for, and prints
// what came of it: growing stacks, collecting garbage between calls, panics of every kind
// that are recovered from, deferred calls, goroutines that take turns, reflection.
package main

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
)

type leaf struct {
	text string
	next *leaf
}

func main() {
	for _, test := range []func() any{grow, faults, results, turns, loops, reflected, inMethods, deferred} {
		fmt.Println(test())
	}
}

// grow calls itself deeply, with pointers on the stack that garbage collection must see.
func grow() any {
	sum := 0
	for depth := 1; depth < 3000; depth *= 3 {
		sum += deep(depth, &leaf{text: strings.Repeat("x", depth%50)})
	}
	return sum
}

func deep(n int, above *leaf) int {
	var room [9]*leaf
	for i := range room {
		room[i] = &leaf{text: fmt.Sprint(n, i), next: above}
	}
	if n == 0 {
		runtime.GC()
		return len(above.text)
	}
	if n%107 == 0 {
		runtime.GC()
	}
	sum := deep(n-1, room[n%9])
	for i, l := range room {
		if l.text != fmt.Sprint(n, i) || l.next != above {
			panic("lost")
		}
	}
	return sum + len(room[0].text)
}

// faults has each kind of panic, in functions with several places for it.
func faults() any {
	var none *leaf
	var empty []int
	var unset map[string]int
	var any any = "text"
	zero, six := len(empty), 6
	all := []func(){
		func() { _ = none.text }, func() { none.next = &leaf{} }, func() { empty[six]++ },
		func() { _ = []int{1, 2}[six] + []int{3, 4}[six+1] }, func() { _ = "word"[six:] }, func() { _ = "word"[six-zero-1 : six-4] },
		func() { _ = make([]int, 3)[:six] }, func() { _ = make([]int, 3)[six:] }, func() { _ = [3]int(make([]int, zero)) },
		func() { _ = six / zero }, func() { _ = 1 << (zero - six) }, func() { unset["a"] = 1 }, func() { _ = any.(int) },
		func() { _ = any.(fmt.Stringer) }, func() { panic(errors.New("own")) }, func() { close((chan int)(nil)) },
		func() { _ = make([]int, zero-six) }, func() { _ = map[any2]int{any2{[]int{}}: 1} }, func() { var f func(); f() },
	}
	var out []string
	for _, f := range all {
		for range 3 {
			out = append(out, fault(f))
		}
	}
	return strings.Join(slices.Compact(out), "; ")
}

type any2 struct{ any }

func fault(f func()) (text string) {
	kept := &leaf{text: "kept"}
	defer func() {
		runtime.GC()
		text = fmt.Sprint(recover(), kept.text)
	}()
	f()
	return "none"
}

// results are given by functions that panic after they have set some.
func results() any {
	half := func(n int) (a, b *leaf, err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("%v %d", r, n)
			}
		}()
		a = &leaf{text: fmt.Sprint("a", n)}
		runtime.GC()
		if n > 2 {
			_ = make([]int, 2)[n]
		}
		b = &leaf{text: "b", next: a}
		return a, b, nil
	}
	var out []any
	for n := range 5 {
		a, b, err := half(n)
		out = append(out, a.text, b != nil, err)
	}
	return out
}

// turns has goroutines wait for one another in the middle of calls.
func turns() any {
	in, out := make(chan *leaf), make(chan string)
	var wait sync.WaitGroup
	for range 40 {
		wait.Go(func() {
			for l := range in {
				runtime.Gosched()
				out <- strings.ToUpper(l.text) + fmt.Sprint(deep(len(l.text)*7, l))
			}
		})
	}
	go func() {
		for i := range 2000 {
			in <- &leaf{text: strings.Repeat("ab", i%13)}
		}
		close(in)
		wait.Wait()
		close(out)
	}()
	sum := 0
	for s := range out {
		sum += len(s)
		if sum%17 == 0 {
			runtime.GC()
		}
	}
	return sum
}

// loops go through functions that yield, and through coroutines.
func loops() any {
	words := func(yield func(int, *leaf) bool) {
		for i := range 100 {
			if !yield(i, &leaf{text: fmt.Sprint(i)}) {
				return
			}
		}
	}
	sum := 0
	for i, l := range words {
		defer func() { sum += len(l.text) }()
		if i == 70 {
			break
		}
	}
	next, stop := iter.Pull2(words)
	defer stop()
	for range 30 {
		i, l, _ := next()
		sum += i * len(l.text)
	}
	keys := slices.Sorted(maps.Keys(map[string]int{"c": 1, "a": 2, "b": 3}))
	return fmt.Sprint(sum, keys)
}

type counter struct{ n int }

func (c *counter) Add(n int) int { c.n += n; return c.n }
func (c counter) String() string { return fmt.Sprint("counter ", c.n) }

// reflected calls functions and methods by reflection, and functions made by it.
func reflected() any {
	c := &counter{1}
	v := reflect.ValueOf(c)
	add := v.MethodByName("Add")
	add.Call([]reflect.Value{reflect.ValueOf(4)})
	grown := add.Interface().(func(int) int)
	made := reflect.MakeFunc(reflect.TypeOf(grown), func(in []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{reflect.ValueOf(grown(int(in[0].Int()) + len(fmt.Sprint(deep(300, &leaf{})))))}
	}).Interface().(func(int) int)
	return fmt.Sprint(made(3), c, v.Elem().Field(0).Int())
}

// inMethods calls a method of a value by a pointer that is nil.
func inMethods() any {
	var c *counter
	return fault(func() { _ = fmt.Stringer(c).String() })
}

// deferred calls panic themselves, or go on with other panics.
func deferred() (text any) {
	defer func() { text = fmt.Sprint(text, recover()) }()
	for i := range 5 {
		defer func() {
			text = fmt.Sprint(text, i, recover())
			if i%2 == 0 {
				panic(fmt.Sprint("again ", i))
			}
		}()
	}
	var none *leaf
	return none.text
}
